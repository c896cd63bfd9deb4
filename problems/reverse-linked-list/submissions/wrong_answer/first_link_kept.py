"""Starts behind the first node and never turns that node's own link."""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head:
            return None
        prev, node = head, head.next
        while node:
            node.next, prev, node = prev, node, node.next
        return prev
