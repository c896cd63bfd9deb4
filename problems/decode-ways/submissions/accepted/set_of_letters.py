"""Adds up, for each prefix, the counts of what comes before each letter's number at its end."""


class Solution:
    def numDecodings(self, s: str) -> int:
        letters = [str(number) for number in range(1, 27)]
        ways = [1]
        for end in range(1, len(s) + 1):
            ways.append(sum(ways[end - len(letter)] for letter in letters if s[:end].endswith(letter)))
        return ways[-1]
