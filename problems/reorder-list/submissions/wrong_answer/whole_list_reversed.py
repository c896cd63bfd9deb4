"""Takes nodes in turn from the list and from a copy of all of it in reverse."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        copy, node = None, head
        while node:
            copy = ListNode(node.val, copy)
            node = node.next
        node = head
        while node:
            following = node.next
            node.next = copy
            copy = copy.next
            node.next.next = following
            node = following
