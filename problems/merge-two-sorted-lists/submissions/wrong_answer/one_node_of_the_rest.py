"""Copies one node of what remains, with an if where a loop is needed."""


class Solution:
    def mergeTwoLists(self, list1: Optional[ListNode], list2: Optional[ListNode]) -> Optional[ListNode]:
        helper = tail = ListNode()
        while list1 and list2:
            if list1.val <= list2.val:
                tail.next = ListNode(list1.val)
                list1 = list1.next
            else:
                tail.next = ListNode(list2.val)
                list2 = list2.next
            tail = tail.next
        if list1:
            tail.next = ListNode(list1.val)
        if list2:
            tail.next = ListNode(list2.val)
        return helper.next
