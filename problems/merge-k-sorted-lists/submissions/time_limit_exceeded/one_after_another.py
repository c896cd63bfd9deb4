"""Merges each list into the result so far."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        merged = None
        for other in lists:
            helper = tail = ListNode()
            while merged and other:
                if merged.val <= other.val:
                    tail.next, merged = merged, merged.next
                else:
                    tail.next, other = other, other.next
                tail = tail.next
            tail.next = merged or other
            merged = helper.next
        return merged
