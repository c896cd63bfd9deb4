"""Keeps a gap that is one too small and removes the node behind the right one."""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        helper = ahead = behind = ListNode(0, head)
        for _ in range(n - 1):
            ahead = ahead.next
        while ahead.next:
            ahead, behind = ahead.next, behind.next
        if behind.next:
            behind.next = behind.next.next
        return helper.next
