"""Keeps the fronts in a heap, ordered by value and then by the index of the list."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = []
        for i, node in enumerate(lists):
            if node:
                heappush(heap, (node.val, i))
        helper = tail = ListNode()
        while heap:
            _, i = heappop(heap)
            tail.next = lists[i]
            tail = tail.next
            lists[i] = lists[i].next
            if lists[i]:
                heappush(heap, (lists[i].val, i))
        return helper.next
