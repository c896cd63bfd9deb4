"""A breadth-first search over the positions, each entered once."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        reached = [0]
        for start in reached:
            for word in wordDict:
                end = start + len(word)
                if s[start:end] == word and end not in reached:
                    reached.append(end)
        return len(s) in reached
