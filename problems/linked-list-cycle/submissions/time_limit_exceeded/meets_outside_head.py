"""Ignores a meeting at the head, where both pointers start but also meet if the cycle begins there."""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = fast = head
        while fast and fast.next:
            if slow is fast and slow is not head:
                return True
            slow = slow.next
            fast = fast.next.next
        return False
