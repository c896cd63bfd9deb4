"""Asks a Fenwick tree over the sorted ratings for the best number among lower ones."""


class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        rank = {x: r for r, x in enumerate(sorted(set(nums)), 1)}
        tree = defaultdict(int)
        for x in nums:
            best, r = 1, rank[x] - 1
            while r > 0:
                best = max(best, tree[r] + 1)
                r -= r & -r
            r = rank[x]
            while r <= len(rank):
                tree[r] = max(tree[r], best)
                r += r & -r
        return max(tree.values())
