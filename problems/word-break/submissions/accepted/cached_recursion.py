"""A recursive function with a cache that tries each word at a position."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        @cache
        def possible(start):
            if start == len(s):
                return True
            return any(s.startswith(word, start) and possible(start + len(word)) for word in wordDict)

        return possible(0)
