"""Asks for each letter of t whether the window has enough of it, at each step."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        have = Counter()
        left = start = end = 0
        for right, c in enumerate(s, 1):
            have[c] += 1
            while all(have[letter] >= need[letter] for letter in need):
                if end == 0 or right - left < end - start:
                    start, end = left, right
                have[s[left]] -= 1
                left += 1
        return s[start:end]
