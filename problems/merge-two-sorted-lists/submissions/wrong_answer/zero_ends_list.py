"""Tests values where it should test nodes, so that a 0 ends the list it is in."""


class Solution:
    def mergeTwoLists(self, list1: Optional[ListNode], list2: Optional[ListNode]) -> Optional[ListNode]:
        helper = tail = ListNode()
        while True:
            a = list1.val if list1 else None
            b = list2.val if list2 else None
            if a and (not b or a <= b):
                tail.next, list1 = list1, list1.next
            elif b:
                tail.next, list2 = list2, list2.next
            else:
                break
            tail = tail.next
        tail.next = None
        return helper.next
