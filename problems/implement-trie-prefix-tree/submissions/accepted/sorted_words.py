"""Keeps the words sorted: the first one that is not less than the prefix decides."""

from bisect import bisect_left, insort


class Trie:
    def __init__(self):
        self.words = []

    def insert(self, word: str) -> None:
        insort(self.words, word)

    def search(self, word: str) -> bool:
        at = bisect_left(self.words, word)
        return at < len(self.words) and self.words[at] == word

    def startsWith(self, prefix: str) -> bool:
        at = bisect_left(self.words, prefix)
        return at < len(self.words) and self.words[at].startswith(prefix)
