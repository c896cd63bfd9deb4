"""Begins the reversed part with a new node, which stays at the end."""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        prev = ListNode()
        while head:
            following = head.next
            head.next = prev
            prev = head
            head = following
        return prev
