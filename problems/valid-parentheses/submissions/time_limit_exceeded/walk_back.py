"""Walks back from each closing bracket over all that is already paired."""


class Solution:
    def isValid(self, s: str) -> bool:
        partner = {")": "(", "]": "[", "}": "{"}
        paired = [False] * len(s)
        for i, c in enumerate(s):
            if c not in partner:
                continue
            j = i - 1
            while j >= 0 and paired[j]:
                j -= 1
            if j < 0 or s[j] != partner[c]:
                return False
            paired[i] = paired[j] = True
        return all(paired)
