"""Thinks that a cycle needs three nodes."""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        if not head or not head.next or head.next.next in (None, head):
            return False
        slow, fast = head.next, head.next.next
        while fast and fast.next:
            if slow is fast:
                return True
            slow = slow.next
            fast = fast.next.next
        return False
