"""Compares only the two first nodes and then takes from the lists in turn."""


class Solution:
    def mergeTwoLists(self, list1: Optional[ListNode], list2: Optional[ListNode]) -> Optional[ListNode]:
        if not list1 or not list2:
            return list1 or list2
        if list2.val < list1.val:
            list1, list2 = list2, list1
        helper = tail = ListNode()
        while list1 and list2:
            tail.next, list1 = list1, list1.next
            tail = tail.next
            tail.next, list2 = list2, list2.next
            tail = tail.next
        tail.next = list1 or list2
        return helper.next
