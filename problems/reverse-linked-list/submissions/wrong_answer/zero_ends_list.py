"""Tests the value where it should test the node, so that a 0 ends the list."""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        prev = None
        while head and head.val:
            following = head.next
            head.next = prev
            prev = head
            head = following
        return prev
