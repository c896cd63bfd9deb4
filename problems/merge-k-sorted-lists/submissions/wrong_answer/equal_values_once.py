"""Keeps the fronts in a map by value, so that one of two equal fronts is lost."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        fronts = {node.val: node for node in lists if node}
        values = list(fronts)
        heapify(values)
        helper = tail = ListNode()
        while values:
            tail.next = fronts.pop(heappop(values))
            tail = tail.next
            if tail.next:
                if tail.next.val not in fronts:
                    heappush(values, tail.next.val)
                fronts[tail.next.val] = tail.next
        return helper.next
