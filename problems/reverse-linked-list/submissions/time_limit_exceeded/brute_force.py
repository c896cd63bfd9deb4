"""Fetches the last value, the one before it and so on, each by a walk from the first node."""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        size = 0
        node = head
        while node:
            size += 1
            node = node.next
        helper = tail = ListNode()
        for steps in range(size - 1, -1, -1):
            node = head
            for _ in range(steps):
                node = node.next
            tail.next = ListNode(node.val)
            tail = tail.next
        return helper.next
