"""Slides a window but counts all of its beads again at each step."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        left = best = 0
        for right in range(len(s)):
            while right - left + 1 - max(Counter(s[left : right + 1]).values()) > k:
                left += 1
            best = max(best, right - left + 1)
        return best
