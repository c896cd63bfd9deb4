"""Extends a piece from each position until nothing is missing."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        best = ""
        for i in range(len(s)):
            missing = dict(need)
            for j in range(i, len(s)):
                c = s[j]
                if c in missing:
                    missing[c] -= 1
                    if missing[c] == 0:
                        del missing[c]
                        if not missing:
                            if not best or j - i + 1 < len(best):
                                best = s[i : j + 1]
                            break
        return best
