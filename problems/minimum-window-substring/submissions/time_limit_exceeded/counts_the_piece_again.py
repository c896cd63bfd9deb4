"""Moves both ends to the right but counts all letters between them at each step."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        best = ""
        left = 0
        for right in range(len(s)):
            while not need - Counter(s[left : right + 1]):
                if not best or right - left + 1 < len(best):
                    best = s[left : right + 1]
                left += 1
        return best
