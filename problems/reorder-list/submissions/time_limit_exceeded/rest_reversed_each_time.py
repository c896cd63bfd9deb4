"""Reverses all that follows a node, then does the same with the next node."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        while head:
            node, back = head.next, None
            while node:
                node.next, back, node = back, node, node.next
            head.next = back
            head = back
