"""Builds the result from new nodes and only gives it the name head."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        values = deque()
        while head:
            values.append(head.val)
            head = head.next
        helper = tail = ListNode()
        while values:
            tail.next = ListNode(values.popleft())
            tail = tail.next
            if values:
                tail.next = ListNode(values.pop())
                tail = tail.next
        head = helper.next
        return head
