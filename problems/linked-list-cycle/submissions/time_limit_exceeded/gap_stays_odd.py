"""Starts the fast pointer one node ahead and moves it by three, so that the gap may jump over 0 for ever."""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        if not head:
            return False
        slow, fast = head, head.next
        while fast and fast.next and fast.next.next:
            if slow is fast:
                return True
            slow = slow.next
            fast = fast.next.next.next
        return False
