"""Stops merging two lists when one of them ends and loses the rest of the other."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        if not lists:
            return None
        while len(lists) > 1:
            rest = [lists[-1]] if len(lists) % 2 else []
            lists = [self.merge(a, b) for a, b in zip(lists[::2], lists[1::2])] + rest
        return lists[0]

    def merge(self, a, b):
        if not a or not b:
            return a or b
        helper = tail = ListNode()
        while a and b:
            if b.val < a.val:
                a, b = b, a
            tail.next = ListNode(a.val)
            tail = tail.next
            a = a.next
        return helper.next
