"""Copies all values to a list, deletes one and builds a new linked list from the others."""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        values = []
        while head:
            values.append(head.val)
            head = head.next
        del values[-n]
        for value in reversed(values):
            head = ListNode(value, head)
        return head
