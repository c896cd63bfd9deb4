"""Looks for the longest stretch without gaps that both texts contain."""


class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        best = 0
        dp = [[0] * (len(text2) + 1) for _ in range(len(text1) + 1)]
        for i, a in enumerate(text1):
            for j, b in enumerate(text2):
                if a == b:
                    dp[i + 1][j + 1] = dp[i][j] + 1
                    best = max(best, dp[i + 1][j + 1])
        return best
