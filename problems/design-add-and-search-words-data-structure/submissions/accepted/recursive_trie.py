"""A trie whose search recurses, and tries all children at a dot."""


class TrieNode:
    def __init__(self):
        self.children = {}
        self.end = False


class WordDictionary:
    def __init__(self):
        self.root = TrieNode()

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = TrieNode()
            node = node.children[letter]
        node.end = True

    def search(self, word: str) -> bool:
        def fits(node, i):
            if i == len(word):
                return node.end
            if word[i] == ".":
                return any(fits(child, i + 1) for child in node.children.values())
            return word[i] in node.children and fits(node.children[word[i]], i + 1)

        return fits(self.root, 0)
