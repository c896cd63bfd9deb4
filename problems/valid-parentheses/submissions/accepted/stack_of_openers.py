"""Keeps the open brackets on a stack and compares each closing bracket with the top."""


class Solution:
    def isValid(self, s: str) -> bool:
        partner = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c not in partner:
                stack.append(c)
            elif stack and stack[-1] == partner[c]:
                stack.pop()
            else:
                return False
        return len(stack) == 0
