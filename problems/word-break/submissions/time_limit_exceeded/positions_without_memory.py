"""Searches over the positions with a stack and enters them again and again."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        stack = [0]
        while stack:
            start = stack.pop()
            if start == len(s):
                return True
            for word in wordDict:
                if s[start : start + len(word)] == word:
                    stack.append(start + len(word))
        return False
