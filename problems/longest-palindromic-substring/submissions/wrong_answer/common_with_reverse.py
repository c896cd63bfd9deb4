"""Answers with the longest stretch that the text and its reverse have in common."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        t = s[::-1]
        n = len(s)
        above = [0] * (n + 1)
        best = end = 0
        for i in range(n):
            row = [0] * (n + 1)
            for j in range(n):
                if s[i] == t[j]:
                    row[j + 1] = above[j] + 1
                    if row[j + 1] > best:
                        best, end = row[j + 1], i + 1
            above = row
        return s[end - best : end]
