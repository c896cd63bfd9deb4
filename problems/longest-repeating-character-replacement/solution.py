class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = dict.fromkeys(s, 0)
        left = best = 0
        for right, colour in enumerate(s, start=1):
            counts[colour] += 1
            while right - left - max(counts.values()) > k:
                counts[s[left]] -= 1
                left += 1
            best = max(best, right - left)
        return best
