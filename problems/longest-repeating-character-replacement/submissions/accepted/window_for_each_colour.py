"""Slides one window for each colour, with the number of beads of other colours in it."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        return max(self.longest(s, k, colour) for colour in set(s))

    def longest(self, s: str, k: int, colour: str) -> int:
        left = others = 0
        for c in s:
            others += c != colour
            if others > k:
                others -= s[left] != colour
                left += 1
        return len(s) - left
