"""A table over both ends, the left ends from right to left."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        n = len(s)
        dp = [[False] * n for _ in range(n)]
        best = ""
        for i in reversed(range(n)):
            for j in range(i, n):
                if s[i] == s[j] and (j - i < 2 or dp[i + 1][j - 1]):
                    dp[i][j] = True
                    if j - i >= len(best):
                        best = s[i : j + 1]
        return best
