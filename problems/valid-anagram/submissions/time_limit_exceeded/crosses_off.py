"""Crosses off, for each letter of s, the first equal letter of t that is still there."""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t):
            return False
        crossed = [False] * len(t)
        for letter in s:
            for i in range(len(t)):
                if t[i] == letter and not crossed[i]:
                    crossed[i] = True
                    break
            else:
                return False
        return True
