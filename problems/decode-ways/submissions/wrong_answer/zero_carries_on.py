"""Keeps the count at a 0 that belongs to no letter."""


class Solution:
    def numDecodings(self, s: str) -> int:
        if s[0] == "0":
            return 0
        before, ways = 1, 1
        for i in range(1, len(s)):
            fits = 10 <= int(s[i - 1 : i + 1]) <= 26
            here = ways
            if fits and s[i] == "0":
                here = before
            elif fits:
                here = ways + before
            before, ways = ways, here
        return ways
