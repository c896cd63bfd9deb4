class Solution:
    def reorderList(self, head: ListNode | None) -> None:
        slow, fast = head, head.next
        while fast is not None and fast.next is not None:
            slow, fast = slow.next, fast.next.next
        rest, slow.next = slow.next, None
        back = None
        while rest is not None:
            rest.next, back, rest = back, rest, rest.next
        while back is not None:
            head.next, back.next, head, back = back, head.next, head.next, back.next
