"""Counts the beads of every run and compares with the commonest colour."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for i in range(len(s)):
            for j in range(i + 1, len(s) + 1):
                run = s[i:j]
                if len(run) - max(run.count(c) for c in run) <= k:
                    best = max(best, len(run))
        return best
