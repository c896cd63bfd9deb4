"""Collects the palindromes in a set, so that equal ones count once."""


class Solution:
    def countSubstrings(self, s: str) -> int:
        found = set()
        for middle in range(len(s)):
            for left, right in ((middle, middle), (middle, middle + 1)):
                while left >= 0 and right < len(s) and s[left] == s[right]:
                    found.add(s[left : right + 1])
                    left -= 1
                    right += 1
        return len(found)
