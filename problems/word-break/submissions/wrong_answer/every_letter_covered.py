"""Marks the letters of all words that occur, also of those that overlap."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        covered = [False] * len(s)
        for word in wordDict:
            for at in range(len(s) - len(word) + 1):
                if s.startswith(word, at):
                    for i in range(at, at + len(word)):
                        covered[i] = True
        return all(covered)
