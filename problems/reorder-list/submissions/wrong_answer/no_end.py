"""Does not cut the list in the middle, so that the result has no end."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow, fast = head, head.next
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        node, second = slow.next, None
        while node:
            node.next, second, node = second, node, node.next
        first = head
        while second:
            first.next, second.next, first, second = second, first.next, first.next, second.next
