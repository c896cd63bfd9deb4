"""Walks through a trie of the words from each position that can be reached."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        root = {}
        for word in wordDict:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["end"] = True
        reachable = {0}
        for start in range(len(s)):
            if start in reachable:
                node = root
                for i in range(start, len(s)):
                    node = node.get(s[i])
                    if node is None:
                        break
                    if "end" in node:
                        reachable.add(i + 1)
        return len(s) in reachable
