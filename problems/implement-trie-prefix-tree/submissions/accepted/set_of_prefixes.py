"""Keeps a set of the words and a set of everything that a word begins with."""


class Trie:
    def __init__(self):
        self.words = set()
        self.beginnings = set()

    def insert(self, word: str) -> None:
        self.words.add(word)
        self.beginnings.update(accumulate(word))

    def search(self, word: str) -> bool:
        return word in self.words

    def startsWith(self, prefix: str) -> bool:
        return prefix in self.beginnings
