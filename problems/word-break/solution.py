class Solution:
    def wordBreak(self, s: str, wordDict: list[str]) -> bool:
        words = set(wordDict)
        longest = max(map(len, words))
        reachable = [True]
        for end in range(1, len(s) + 1):
            starts = range(max(0, end - longest), end)
            reachable.append(any(reachable[start] and s[start:end] in words for start in starts))
        return reachable[-1]
