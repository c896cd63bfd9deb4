"""Manacher's algorithm on the text with separators: only what reaches the edge of what is known can grow."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        spaced = "<|" + "|".join(s) + "|>"
        reach = [0]
        centre = edge = 0
        for i in range(1, len(spaced) - 1):
            mirrored = reach[2 * centre - i]
            if i + mirrored < edge:
                reach.append(mirrored)
            else:
                centre = i
                while spaced[2 * i - edge - 1] == spaced[edge + 1]:
                    edge += 1
                reach.append(edge - i)
        size = max(reach)
        middle = reach.index(size)
        return spaced[middle - size + 1 : middle + size : 2]
