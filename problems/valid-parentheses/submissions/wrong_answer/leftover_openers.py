"""Does not ask at the end whether brackets are still open."""


class Solution:
    def isValid(self, s: str) -> bool:
        partner = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c in partner:
                if not stack or stack.pop() != partner[c]:
                    return False
            else:
                stack.append(c)
        return True
