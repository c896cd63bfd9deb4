"""Counts only runs that begin with a bead of the colour that is kept."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for kept in set(s):
            others = [i for i, c in enumerate(s) if c != kept]
            before = 0
            for i, c in enumerate(s):
                if c == kept:
                    end = others[before + k] if before + k < len(others) else len(s)
                    best = max(best, end - i)
                else:
                    before += 1
        return best
