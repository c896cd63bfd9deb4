class Solution:
    def reverseList(self, head: ListNode | None) -> ListNode | None:
        front = None
        while head is not None:
            head.next, front, head = front, head, head.next
        return front
