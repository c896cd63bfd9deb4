"""Doubles the count for each pair that can be joined and goes on behind it."""


class Solution:
    def numDecodings(self, s: str) -> int:
        ways, i = 1, 0
        while i < len(s):
            if s[i] == "0":
                return 0
            if i + 1 < len(s) and int(s[i : i + 2]) <= 26:
                if s[i + 1] != "0":
                    ways *= 2
                i += 2
            else:
                i += 1
        return ways
