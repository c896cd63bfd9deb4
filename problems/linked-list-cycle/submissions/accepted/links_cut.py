"""A bare function that points each node visited to one special node."""


def hasCycle(head):
    visited = ListNode()
    while head:
        if head.next is visited:
            return True
        head.next, head = visited, head.next
    return False
