"""Guards the pop against an empty stack, but lets the closing bracket pass."""


class Solution:
    def isValid(self, s: str) -> bool:
        partner = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c in partner:
                if stack and stack.pop() != partner[c]:
                    return False
            else:
                stack.append(c)
        return not stack
