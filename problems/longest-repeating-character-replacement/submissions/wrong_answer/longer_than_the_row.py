"""Answers with the largest count plus k, even where the row has fewer beads."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = Counter()
        left = most = 0
        for right, c in enumerate(s):
            counts[c] += 1
            most = max(most, counts[c])
            if right - left + 1 - most > k:
                counts[s[left]] -= 1
                left += 1
        return most + k
