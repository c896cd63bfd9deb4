"""Turns all links and returns the node that was first, which is last now."""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        prev, node = None, head
        while node:
            node.next, prev, node = prev, node, node.next
        return head
