"""Goes through the last positions; there, the best length can only grow by one or two."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ""
        for end in range(1, len(s) + 1):
            for extra in (2, 1):
                begin = end - len(best) - extra
                part = s[max(begin, 0) : end]
                if begin >= 0 and part == part[::-1]:
                    best = part
                    break
        return best
