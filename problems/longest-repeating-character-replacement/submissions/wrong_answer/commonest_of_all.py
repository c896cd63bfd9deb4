"""Keeps only the colour that is commonest in the whole row."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        kept = Counter(s).most_common(1)[0][0]
        left = others = best = 0
        for right, c in enumerate(s):
            others += c != kept
            while others > k:
                others -= s[left] != kept
                left += 1
            best = max(best, right - left + 1)
        return best
