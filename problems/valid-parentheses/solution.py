CLOSER = {"(": ")", "[": "]", "{": "}"}


class Solution:
    def isValid(self, s: str) -> bool:
        expected: list[str] = []
        for bracket in s:
            if bracket in CLOSER:
                expected.append(CLOSER[bracket])
            elif not expected or expected.pop() != bracket:
                return False
        return not expected
