"""Compares each closing bracket with the bracket that was opened first, not last."""


class Solution:
    def isValid(self, s: str) -> bool:
        partner = {")": "(", "]": "[", "}": "{"}
        waiting = deque()
        for c in s:
            if c in partner:
                if not waiting or waiting.popleft() != partner[c]:
                    return False
            else:
                waiting.append(c)
        return not waiting
