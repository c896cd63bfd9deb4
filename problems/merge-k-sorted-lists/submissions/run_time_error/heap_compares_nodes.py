"""Puts pairs of value and node into the heap, which compares the nodes when two values are equal."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = [(node.val, node) for node in lists if node]
        heapify(heap)
        helper = tail = ListNode()
        while heap:
            _, tail.next = heappop(heap)
            tail = tail.next
            if tail.next:
                heappush(heap, (tail.next.val, tail.next))
        return helper.next
