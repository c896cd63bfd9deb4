"""Goes back from the end and takes the first word in the list that ends there."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        end = len(s)
        while end > 0:
            for word in wordDict:
                if s.endswith(word, 0, end):
                    end -= len(word)
                    break
            else:
                return False
        return True
