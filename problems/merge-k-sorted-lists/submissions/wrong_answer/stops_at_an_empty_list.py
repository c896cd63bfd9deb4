"""Ends as soon as one of the lists is used up."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        helper = tail = ListNode()
        if not all(lists):
            return None
        heap = [(node.val, i, node) for i, node in enumerate(lists)]
        heapify(heap)
        while heap:
            _, i, node = heappop(heap)
            tail.next = node
            tail = node
            if not node.next:
                break
            heappush(heap, (node.next.val, i, node.next))
        return helper.next
