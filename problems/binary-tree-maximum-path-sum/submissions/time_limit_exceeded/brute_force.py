"""Walks from every chamber to all others and notes the sums."""


class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        passages = {root: []}
        for node in (nodes := [root]):
            for child in (node.left, node.right):
                if child:
                    passages[node].append(child)
                    passages[child] = [node]
                    nodes.append(child)

        best = root.val
        for start in nodes:
            walks = [(start, None, start.val)]
            for here, before, total in walks:
                best = max(best, total)
                walks += [(there, here, total + there.val) for there in passages[here] if there is not before]
        return best
