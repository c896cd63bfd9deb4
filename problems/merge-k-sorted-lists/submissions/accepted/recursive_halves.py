"""Merges the two halves of the lists recursively, and two lists recursively as well."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        if not lists:
            return None
        if len(lists) == 1:
            return lists[0]
        mid = len(lists) // 2
        return self.merge(self.mergeKLists(lists[:mid]), self.mergeKLists(lists[mid:]))

    def merge(self, a, b):
        if not a:
            return b
        if not b:
            return a
        if a.val > b.val:
            a, b = b, a
        a.next = self.merge(a.next, b)
        return a
