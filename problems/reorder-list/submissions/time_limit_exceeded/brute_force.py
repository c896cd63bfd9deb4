"""Walks to the last node of what is left, for each node that is needed from there."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        while head.next and head.next.next:
            before = head
            while before.next.next:
                before = before.next
            last = before.next
            before.next = None
            last.next = head.next
            head.next = last
            head = last.next
