"""A bare function that takes nodes from the two ends of a deque in turn."""


def reorderList(head):
    waiting = deque()
    while head:
        waiting.append(head)
        head = head.next
    tail = ListNode()
    while waiting:
        tail.next = waiting.popleft()
        tail = tail.next
        if waiting:
            tail.next = waiting.pop()
            tail = tail.next
    tail.next = None
