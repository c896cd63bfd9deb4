"""Returns a list of one node as it is."""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        if not head or not head.next:
            return head
        helper = ahead = behind = ListNode(0, head)
        for _ in range(n):
            ahead = ahead.next
        while ahead.next:
            ahead, behind = ahead.next, behind.next
        behind.next = behind.next.next
        return helper.next
