"""Keeps the left ends of the palindromes that end at the current letter; the next letter can prolong them."""


class Solution:
    def countSubstrings(self, s: str) -> int:
        count = 0
        lefts = []
        for i, letter in enumerate(s):
            lefts = [left - 1 for left in lefts if left > 0 and s[left - 1] == letter]
            lefts += [i, i + 1]
            count += len(lefts) - 1
        return count
