"""Walks through a trie of the words from each position that can be reached."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        root = {}
        for word in wordDict:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["end"] = True
        reachable = [True] + [False] * len(s)
        for start, reached in enumerate(reachable):
            if reached:
                node = root
                for i in range(start, len(s)):
                    node = node.get(s[i])
                    if node is None:
                        break
                    if node.get("end"):
                        reachable[i + 1] = True
        return reachable[-1]
