"""Keeps the characters of the current stretch in a set and drops them from the left until the new one fits."""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        inside = set()
        left = best = 0
        for c in s:
            while c in inside:
                inside.remove(s[left])
                left += 1
            inside.add(c)
            best = max(best, len(inside))
        return best
