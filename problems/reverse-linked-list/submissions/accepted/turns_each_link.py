"""Turns one link after the other and keeps the successor meanwhile."""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        prev = None
        while head:
            following = head.next
            head.next = prev
            prev = head
            head = following
        return prev
