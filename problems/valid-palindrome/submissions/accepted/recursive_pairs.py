"""Compares the outer pair and calls itself for what lies inside."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [character for character in s.lower() if character.isalnum()]

        def same(i):
            return i == len(kept) // 2 or kept[i] == kept[-1 - i] and same(i + 1)

        return same(0)
