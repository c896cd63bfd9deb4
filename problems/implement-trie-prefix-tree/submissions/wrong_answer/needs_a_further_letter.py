"""Takes a prefix to be shorter than the word: asks for a child below the prefix's last node."""


class TrieNode:
    def __init__(self):
        self.children = {}
        self.is_end = False


class Trie:
    def __init__(self):
        self.root = TrieNode()

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
        node = self.walk(prefix)
        return node is not None and len(node.children) > 0

    def walk(self, text):
        node = self.root
        for letter in text:
            node = node.children.get(letter)
            if node is None:
                return None
        return node
