"""Orders the lists by their first values and links them one behind the other."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        helper = tail = ListNode()
        for node in sorted(filter(None, lists), key=lambda node: node.val):
            tail.next = node
            while tail.next:
                tail = tail.next
        return helper.next
