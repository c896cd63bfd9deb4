"""Takes two digits for a letter whenever the first one is 1 or 2."""


class Solution:
    def numDecodings(self, s: str) -> int:
        @cache
        def ways(i):
            if i == len(s):
                return 1
            if s[i] == "0":
                return 0
            total = ways(i + 1)
            if i + 1 < len(s) and s[i] in "12":
                total += ways(i + 2)
            return total

        return ways(0)
