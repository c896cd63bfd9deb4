"""Shortens the first piece that is complete and looks no further."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        missing = len(t)
        left = 0
        for right, c in enumerate(s):
            missing -= need[c] > 0
            need[c] -= 1
            if missing == 0:
                while need[s[left]] < 0:
                    need[s[left]] += 1
                    left += 1
                return s[left : right + 1]
        return ""
