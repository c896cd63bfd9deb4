"""Moves the left end on when exactly k beads must be repainted, although that is allowed."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = Counter()
        left = most = 0
        for right, c in enumerate(s):
            counts[c] += 1
            most = max(most, counts[c])
            if right - left + 1 - most >= k:
                counts[s[left]] -= 1
                left += 1
        return len(s) - left
