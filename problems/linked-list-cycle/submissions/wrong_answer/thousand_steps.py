"""Takes a walk of more than a thousand steps for an endless one."""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        for _ in range(1000):
            if head is None:
                return False
            head = head.next
        return head is not None
