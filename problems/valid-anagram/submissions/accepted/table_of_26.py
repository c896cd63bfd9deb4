"""Counts up for one text and down for the other in a table of 26 places."""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        balance = [0] * 26
        for letter in s:
            balance[ord(letter) - ord("a")] += 1
        for letter in t:
            balance[ord(letter) - ord("a")] -= 1
        return not any(balance)
