"""Goes down to the last node and links each node in on the way back, until the two ends meet."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        def place(node):
            if not node:
                return head
            front = place(node.next)
            if not front:
                return None
            if node is front or node is front.next:
                node.next = None
                return None
            front.next, node.next = node, front.next
            return node.next

        place(head)
