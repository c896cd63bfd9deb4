"""Merges neighbours in pairs, round after round, until one list is left."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        while len(lists) > 1:
            lists = [self.merge(*lists[i : i + 2]) for i in range(0, len(lists), 2)]
        return lists[0] if lists else None

    def merge(self, a, b=None):
        helper = tail = ListNode()
        while a and b:
            if b.val < a.val:
                a, b = b, a
            tail.next, a = a, a.next
            tail = tail.next
        tail.next = a or b
        return helper.next
