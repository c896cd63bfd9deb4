"""Manacher's algorithm on the text with separators."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        spaced = "|" + "|".join(s) + "|"
        n = len(spaced)
        reach = [0] * n
        centre = edge = best = 0
        for i in range(n):
            if i < edge:
                reach[i] = min(edge - i, reach[2 * centre - i])
            while (
                i - reach[i] > 0
                and i + reach[i] < n - 1
                and spaced[i - reach[i] - 1] == spaced[i + reach[i] + 1]
            ):
                reach[i] += 1
            if i + reach[i] > edge:
                centre, edge = i, i + reach[i]
            if reach[i] > reach[best]:
                best = i
        return spaced[best - reach[best] : best + reach[best] + 1].replace("|", "")
