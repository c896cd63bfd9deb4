"""Walks from the head up to each node to see whether the next one came before."""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        node = head
        while node:
            earlier = head
            while earlier is not node:
                if earlier is node.next:
                    return True
                earlier = earlier.next
            if node.next is node:
                return True
            node = node.next
        return False
