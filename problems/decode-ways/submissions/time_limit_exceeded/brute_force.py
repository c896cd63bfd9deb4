"""Cuts the row in every possible way and counts the cuts that give letters only."""

from itertools import product


class Solution:
    def numDecodings(self, s: str) -> int:
        letters = [str(number) for number in range(1, 27)]
        count = 0
        for cuts in product([False, True], repeat=len(s) - 1):
            parts = [s[0]]
            for cut, digit in zip(cuts, s[1:]):
                if cut:
                    parts.append(digit)
                else:
                    parts[-1] += digit
            if all(part in letters for part in parts):
                count += 1
        return count
