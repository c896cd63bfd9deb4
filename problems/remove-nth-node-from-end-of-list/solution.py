class Solution:
    def removeNthFromEnd(self, head: ListNode | None, n: int) -> ListNode | None:
        helper = ahead = behind = ListNode(0, head)
        for _ in range(n):
            ahead = ahead.next
        while ahead.next is not None:
            ahead, behind = ahead.next, behind.next
        behind.next = behind.next.next
        return helper.next
