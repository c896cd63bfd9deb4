"""Removes every node that has the value found."""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        values = []
        while head:
            values.append(head.val)
            head = head.next
        unwanted = values[-n]
        for value in reversed(values):
            if value != unwanted:
                head = ListNode(value, head)
        return head
