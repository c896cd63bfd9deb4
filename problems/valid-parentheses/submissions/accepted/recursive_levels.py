"""Reads one level of brackets in each call and calls itself for the level inside."""


class Solution:
    def isValid(self, s: str) -> bool:
        closer_of = {"(": ")", "[": "]", "{": "}"}

        def level(i: int, closer: Optional[str]) -> int:
            """The position after this level's closer, or -1."""
            while i < len(s):
                if s[i] in closer_of:
                    i = level(i + 1, closer_of[s[i]])
                    if i == -1:
                        return -1
                else:
                    return i + 1 if s[i] == closer else -1
            return i if closer is None else -1

        return level(0, None) != -1
