"""Asks for each letter of t whether the window has enough of it, at each step."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        have = Counter()
        left = start = end = 0
        for right in range(len(s)):
            have[s[right]] += 1
            while all(have[c] >= need[c] for c in need):
                if end == 0 or right + 1 - left < end - start:
                    start, end = left, right + 1
                have[s[left]] -= 1
                left += 1
        return s[start:end]
