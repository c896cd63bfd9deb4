"""Reads one more character at a time; the best stretch can only grow by two or by one, and then ends there."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ""
        for front in accumulate(s):
            for more in (2, 1):
                tail = front[-len(best) - more :]
                if tail == tail[::-1]:
                    best = tail
        return best
