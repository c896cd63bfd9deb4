"""Moves both ends by one when the window is too costly, so that it never gets smaller."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = Counter()
        left = most = 0
        for right, c in enumerate(s):
            counts[c] += 1
            most = max(most, counts[c])
            if right - left >= most + k:
                counts[s[left]] -= 1
                left += 1
        return len(s) - left
