"""Removes each word from the text wherever it occurs, the longest words first."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        for word in sorted(wordDict, key=len, reverse=True):
            while word in s:
                s = s.replace(word, "")
        return s == ""
