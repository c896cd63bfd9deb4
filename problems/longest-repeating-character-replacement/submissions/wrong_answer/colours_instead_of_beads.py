"""Allows k further colours in a window instead of k further beads."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = Counter()
        left = best = 0
        for right, c in enumerate(s):
            counts[c] += 1
            while len(counts) - 1 > k:
                counts[s[left]] -= 1
                if counts[s[left]] == 0:
                    del counts[s[left]]
                left += 1
            best = max(best, right - left + 1)
        return best
