"""Sets the flag of each node on the way to whether the new word ends there, and so clears older flags."""


class TrieNode:
    def __init__(self):
        self.children = {}
        self.is_end = False


class Trie:
    def __init__(self):
        self.root = TrieNode()

    def insert(self, word: str) -> None:
        node = self.root
        for i, letter in enumerate(word):
            node = node.children.setdefault(letter, TrieNode())
            node.is_end = i == len(word) - 1

    def search(self, word: str) -> bool:
        node = self.walk(word)
        return node is not None and node.is_end

    def startsWith(self, prefix: str) -> bool:
        return self.walk(prefix) is not None

    def walk(self, text):
        node = self.root
        for letter in text:
            node = node.children.get(letter)
            if node is None:
                return None
        return node
