"""Reverses the rest and walks to its end to append the first node."""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head or not head.next:
            return head
        front = self.reverseList(head.next)
        node = front
        while node.next:
            node = node.next
        node.next = head
        head.next = None
        return front
