"""Adds up the counts behind each letter's number that begins at a position."""


class Solution:
    def numDecodings(self, s: str) -> int:
        letters = {str(number) for number in range(1, 27)}
        ways = [1]
        for end in range(1, len(s) + 1):
            ways.append(sum(ways[start] for start in range(max(0, end - 2), end) if s[start:end] in letters))
        return ways[-1]
