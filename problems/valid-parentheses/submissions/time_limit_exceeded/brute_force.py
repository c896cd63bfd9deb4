"""Tries every closing bracket as the partner of the first one, and asks the same of the two texts that remain."""


class Solution:
    def isValid(self, s: str) -> bool:
        return s == "" or any(
            s[0] + s[i] in ("()", "[]", "{}") and self.isValid(s[1:i]) and self.isValid(s[i + 1 :])
            for i in range(1, len(s))
        )
