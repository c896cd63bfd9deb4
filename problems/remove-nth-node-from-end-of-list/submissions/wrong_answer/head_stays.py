"""Removes a node only if another one stands before it."""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        at = len(nodes) - n
        if at > 0:
            nodes[at - 1].next = nodes[at].next
        return head
