"""A table over both ends, the left ends from right to left."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        n = len(s)
        dp = [[False] * n for _ in s]
        best = ""
        for i in reversed(range(n)):
            for j in range(i, n):
                if s[i] == s[j] and (j - i < 3 or dp[i + 1][j - 1]):
                    dp[i][j] = True
                    if j - i >= len(best):
                        best = s[i : j + 1]
        return best
