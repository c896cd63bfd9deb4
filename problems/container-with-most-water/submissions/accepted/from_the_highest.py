"""Takes the posts from the highest down and keeps the outermost positions met."""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        order = sorted(range(len(height)), key=height.__getitem__, reverse=True)
        first = last = order[0]
        best = 0
        for i in order:
            first, last = min(first, i), max(last, i)
            best = max(best, height[i] * (last - first))
        return best
