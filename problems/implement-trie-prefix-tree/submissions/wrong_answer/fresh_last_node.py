"""Puts a new node at the last letter even where one stands already, and so loses the longer words."""


class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word[:-1]:
            node = node.setdefault(letter, {})
        node[word[-1]] = {"end": True}

    def search(self, word: str) -> bool:
        node = self.walk(word)
        return node is not None and "end" in node

    def startsWith(self, prefix: str) -> bool:
        return self.walk(prefix) is not None

    def walk(self, text):
        node = self.root
        for letter in text:
            if letter not in node:
                return None
            node = node[letter]
        return node
