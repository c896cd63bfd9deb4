"""A table over both ends, the right ends from left to right."""


class Solution:
    def countSubstrings(self, s: str) -> int:
        dp = []
        for j in range(len(s)):
            dp.append([s[i] == s[j] and (j - i < 2 or dp[j - 1][i + 1]) for i in range(j + 1)])
        return sum(map(sum, dp))
