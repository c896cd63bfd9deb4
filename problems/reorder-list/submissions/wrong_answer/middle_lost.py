"""Links pairs from both ends and forgets the single node in the middle."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        tail = ListNode()
        for i in range(len(nodes) // 2):
            tail.next = nodes[i]
            nodes[i].next = nodes[-1 - i]
            tail = nodes[-1 - i]
        tail.next = None
