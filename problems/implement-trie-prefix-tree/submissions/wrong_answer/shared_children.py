"""A default argument holds the children, so that all nodes share one dictionary."""


class TrieNode:
    def __init__(self, children={}):
        self.children = children
        self.is_end = False


class Trie:
    def __init__(self):
        self.root = TrieNode({})

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = TrieNode()
            node = node.children[letter]
        node.is_end = True

    def search(self, word: str) -> bool:
        node = self.walk(word)
        return node is not None and node.is_end

    def startsWith(self, prefix: str) -> bool:
        return self.walk(prefix) is not None

    def walk(self, text):
        node = self.root
        for letter in text:
            if letter not in node.children:
                return None
            node = node.children[letter]
        return node
