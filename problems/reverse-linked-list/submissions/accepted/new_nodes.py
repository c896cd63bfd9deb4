"""A bare function that builds a new list, each value in front of the earlier ones."""


def reverseList(head):
    front = None
    while head:
        front = ListNode(head.val, front)
        head = head.next
    return front
