"""A table over the positions, with the words in a set and all starts tried."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        dp = [True]
        for prefix in accumulate(s):
            dp.append(any(possible and prefix[start:] in words for start, possible in enumerate(dp)))
        return dp[-1]
