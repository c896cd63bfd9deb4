class Solution:
    def mergeKLists(self, lists: list[ListNode | None]) -> ListNode | None:
        fronts = [(node.val, i, node) for i, node in enumerate(lists) if node is not None]
        heapify(fronts)
        helper = last = ListNode()
        while fronts:
            _, i, last.next = heappop(fronts)
            last = last.next
            if last.next is not None:
                heappush(fronts, (last.next.val, i, last.next))
        return helper.next
