"""Stops at the node without a successor before that node is linked."""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        prev = None
        while head and head.next:
            following = head.next
            head.next = prev
            prev = head
            head = following
        return prev
