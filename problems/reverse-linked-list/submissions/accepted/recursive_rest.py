"""Reverses the rest first and ties the first node to its end."""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head or not head.next:
            return head
        front = self.reverseList(head.next)
        head.next.next = head
        head.next = None
        return front
