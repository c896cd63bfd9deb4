"""Takes one off for each string, whether it joins two circles or not."""


class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        return max(n - len(edges), 1)
