"""Counts from the back on the way out of the recursion and leaves out the nth node."""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        def without(node):
            if not node:
                return 0, None
            count, rest = without(node.next)
            if count + 1 == n:
                return n, rest
            node.next = rest
            return count + 1, node

        return without(head)[1]
