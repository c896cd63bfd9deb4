"""Lets every single digit be a letter, also a 0."""


class Solution:
    def numDecodings(self, s: str) -> int:
        before, ways = 1, 1
        for i in range(1, len(s)):
            here = ways
            if 10 <= int(s[i - 1 : i + 1]) <= 26:
                here += before
            before, ways = ways, here
        return ways
