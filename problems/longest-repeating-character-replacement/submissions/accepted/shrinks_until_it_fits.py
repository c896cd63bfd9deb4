"""Looks up the commonest of 26 counts at each step and shrinks the window until it fits."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = [0] * 26
        left = best = 0
        for right in range(len(s)):
            counts[ord(s[right]) - 65] += 1
            while sum(counts) - max(counts) > k:
                counts[ord(s[left]) - 65] -= 1
                left += 1
            best = max(best, sum(counts))
        return best
