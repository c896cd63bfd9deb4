"""Cuts the list in the middle, reverses the second half and takes nodes from both in turn."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow, fast = head, head.next
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        node = slow.next
        slow.next = None
        second = None
        while node:
            following = node.next
            node.next = second
            second = node
            node = following
        first = head
        while second is not None:
            first_next = first.next
            second_next = second.next
            first.next = second
            second.next = first_next
            first = first_next
            second = second_next
