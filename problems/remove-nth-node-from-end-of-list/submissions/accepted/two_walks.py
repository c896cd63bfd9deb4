"""Counts the nodes in a first walk and goes to the one before in a second."""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        size = 0
        node = head
        while node:
            size += 1
            node = node.next
        helper = ListNode(next=head)
        node = helper
        for _ in range(size - n):
            node = node.next
        node.next = node.next.next
        return helper.next
