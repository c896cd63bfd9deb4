"""Asks whether the second half mirrors the first, as if there were one nest only."""


class Solution:
    def isValid(self, s: str) -> bool:
        mirror = {"(": ")", "[": "]", "{": "}"}
        if len(s) % 2 == 1:
            return False
        for i in range(len(s) // 2):
            if mirror.get(s[i]) != s[-1 - i]:
                return False
        return True
