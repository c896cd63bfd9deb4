"""Looks up the commonest of at most 26 counts at each step and shrinks the window until it fits."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = Counter()
        left = best = 0
        for c in s:
            counts[c] += 1
            while counts.total() - max(counts.values()) > k:
                counts[s[left]] -= 1
                left += 1
            best = max(best, counts.total())
        return best
