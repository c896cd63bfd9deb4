"""Removes the first node that has the value found."""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        values = []
        while head:
            values.append(head.val)
            head = head.next
        values.remove(values[-n])
        for value in reversed(values):
            head = ListNode(value, head)
        return head
