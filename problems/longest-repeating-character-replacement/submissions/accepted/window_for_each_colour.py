"""Slides one window for each colour, with the number of beads of other colours in it."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for colour in set(s):
            left = others = 0
            for right, c in enumerate(s):
                others += c != colour
                if others > k:
                    others -= s[left] != colour
                    left += 1
            best = max(best, len(s) - left)
        return best
