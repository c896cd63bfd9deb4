"""Keeps the left ends of the palindromes that end at the current letter; the next letter can prolong them."""


class Solution:
    def countSubstrings(self, s: str) -> int:
        s = "-" + s
        count = 0
        lefts = []
        for i in range(1, len(s)):
            lefts = [left - 1 for left in lefts if s[left - 1] == s[i]]
            lefts += [i, i + 1]
            count += len(lefts) - 1
        return count
