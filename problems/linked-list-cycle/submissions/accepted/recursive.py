"""Goes one node deeper with each call and hands on the nodes on the way."""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        way = set()

        def returns(node):
            if node is None:
                return False
            if node in way:
                return True
            way.add(node)
            return returns(node.next)

        return returns(head)
