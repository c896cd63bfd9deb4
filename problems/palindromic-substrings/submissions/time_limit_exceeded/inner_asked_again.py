"""Asks recursively whether the inner stretch is a palindrome, and remembers nothing."""


class Solution:
    def countSubstrings(self, s: str) -> int:
        def mirrors(i, j):
            if i >= j:
                return True
            return s[i] == s[j] and mirrors(i + 1, j - 1)

        return sum(mirrors(i, j) for i in range(len(s)) for j in range(i, len(s)))
