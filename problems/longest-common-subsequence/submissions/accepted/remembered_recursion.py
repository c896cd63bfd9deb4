"""A recursive function on the two positions that keeps its answers in a table."""


class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        memo = [[None] * len(text2) for _ in text1]

        def longest(i, j):
            if i < 0 or j < 0:
                return 0
            if memo[i][j] is None:
                if text1[i] == text2[j]:
                    memo[i][j] = longest(i - 1, j - 1) + 1
                else:
                    memo[i][j] = max(longest(i - 1, j), longest(i, j - 1))
            return memo[i][j]

        return longest(len(text1) - 1, len(text2) - 1)
