"""Goes outwards from each letter, and from the gap before it."""


class Solution:
    def countSubstrings(self, s: str) -> int:
        count = 0
        for middle in range(len(s)):
            count += 1
            for right in (middle, middle + 1):
                left = middle - 1
                while left >= 0 and right < len(s) and s[left] == s[right]:
                    count += 1
                    left -= 1
                    right += 1
        return count
