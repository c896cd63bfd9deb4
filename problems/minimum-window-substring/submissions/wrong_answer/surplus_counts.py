"""Lowers the total for every letter that t has, also for one that is to spare."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = set(t)
        missing = len(t)
        left = start = end = 0
        for right, c in enumerate(s, 1):
            missing -= c in need
            while missing == 0:
                if not end or right - left < end - start:
                    start, end = left, right
                missing += s[left] in need
                left += 1
        return s[start:end]
