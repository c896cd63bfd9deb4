"""Looks at the fronts of all lists for each node of the result."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        helper = tail = ListNode()
        while True:
            smallest = None
            for i in range(len(lists)):
                if lists[i] and (smallest is None or lists[i].val < lists[smallest].val):
                    smallest = i
            if smallest is None:
                return helper.next
            tail.next = lists[smallest]
            tail = tail.next
            lists[smallest] = lists[smallest].next
