"""Goes through the words in the outer loop, so that they can only follow each other in the order of the list."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        reachable = [True] + [False] * len(s)
        for word in wordDict:
            for end in range(len(word), len(s) + 1):
                if reachable[end - len(word)] and s.endswith(word, 0, end):
                    reachable[end] = True
        return reachable[-1]
