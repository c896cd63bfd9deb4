"""Extends a run from each bead for as long as it is possible."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for i in range(len(s)):
            counts = Counter()
            most = 0
            for j in range(i, len(s)):
                counts[s[j]] += 1
                most = max(most, counts[s[j]])
                if j - i + 1 - most > k:
                    break
                best = max(best, j - i + 1)
        return best
