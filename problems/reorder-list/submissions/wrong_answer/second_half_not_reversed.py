"""Takes the nodes of the second half from front to back."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow, fast = head, head.next
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        second = slow.next
        slow.next = None
        first = head
        while second:
            first.next, second.next, first, second = second, first.next, first.next, second.next
