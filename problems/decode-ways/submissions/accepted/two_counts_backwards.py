"""Goes from the end to the start and keeps the counts of the last two positions."""


class Solution:
    def numDecodings(self, s: str) -> int:
        one_on, two_on = 1, 0
        for i in range(len(s) - 1, -1, -1):
            if s[i] == "0":
                one_on, two_on = 0, one_on
            elif int(s[i : i + 2]) <= 26:
                one_on, two_on = one_on + two_on, one_on
            else:
                two_on = one_on
        return one_on
