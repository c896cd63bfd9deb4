"""Takes the shortest word that fits at each position."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        piece = ""
        for letter in s:
            piece += letter
            if piece in words:
                piece = ""
        return piece == ""
