"""Collects the nodes and links them from both ends inwards."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        i, j = 0, len(nodes) - 1
        while i < j:
            nodes[i].next = nodes[j]
            i += 1
            nodes[j].next = nodes[i]
            j -= 1
        nodes[i].next = None
