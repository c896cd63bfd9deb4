"""Goes down to the last node and links each node in on the way back."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        front = head

        def place(node):
            nonlocal front
            if not node:
                return
            place(node.next)
            if not front:
                return
            if node is front or node is front.next:
                node.next = None
                front = None
                return
            front.next, node.next, front = node, front.next, front.next

        place(head)
