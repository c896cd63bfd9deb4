"""Asks only whether each letter of t is there, not how often."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = set(t)
        have = Counter()
        covered = left = start = end = 0
        for right, c in enumerate(s, 1):
            have[c] += 1
            covered += c in need and have[c] == 1
            while covered == len(need):
                if not end or right - left < end - start:
                    start, end = left, right
                have[s[left]] -= 1
                covered -= s[left] in need and have[s[left]] == 0
                left += 1
        return s[start:end]
