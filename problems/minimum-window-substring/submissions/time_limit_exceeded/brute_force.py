"""Counts the letters of every piece, the short ones first."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        for size in range(1, len(s) + 1):
            for i in range(len(s) - size + 1):
                piece = s[i : i + size]
                if all(piece.count(c) >= t.count(c) for c in t):
                    return piece
        return ""
