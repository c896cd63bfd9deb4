"""Looks for a piece with the letters of t and no others."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        missing = len(t)
        for right, c in enumerate(s):
            missing -= need[c] > 0
            need[c] -= 1
            if right >= len(t):
                out = s[right - len(t)]
                need[out] += 1
                missing += need[out] > 0
            if missing == 0:
                return s[right + 1 - len(t) : right + 1]
        return ""
