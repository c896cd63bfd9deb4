"""Crosses out letters of the first text in every way, few before many, until the second text can become the same."""

from itertools import combinations


class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        for size in range(len(text1), 0, -1):
            for kept in combinations(text1, size):
                rest = iter(text2)
                if all(letter in rest for letter in kept):
                    return size
        return 0
