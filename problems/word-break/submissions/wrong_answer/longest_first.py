"""Takes the longest word that fits at each position."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = sorted(wordDict, key=len, reverse=True)
        at = 0
        while at < len(s):
            for word in words:
                if s.startswith(word, at):
                    at += len(word)
                    break
            else:
                return False
        return True
