"""Takes the entry to the left, which is new already, for the diagonal one."""


class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        dp = [0] * (len(text2) + 1)
        for a in text1:
            for j, b in enumerate(text2, 1):
                if a == b:
                    dp[j] = dp[j - 1] + 1
                else:
                    dp[j] = max(dp[j], dp[j - 1])
        return dp[-1]
