"""Marks the nodes visited with a value that a node may have from the start."""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        while head:
            if head.val == 10**5:
                return True
            head.val = 10**5
            head = head.next
        return False
