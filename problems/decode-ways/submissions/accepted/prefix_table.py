"""A table with the count of each prefix; a 0 in front makes two digits of the first one, and no letter."""


class Solution:
    def numDecodings(self, s: str) -> int:
        s = "0" + s
        dp = [1]
        for i in range(1, len(s)):
            ways = dp[-1] if s[i] != "0" else 0
            if "10" <= s[i - 1 : i + 1] <= "26":
                ways += dp[-2]
            dp.append(ways)
        return dp[-1]
