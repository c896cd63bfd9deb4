"""Returns at a dot what the first child says."""


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
            node = node.children.setdefault(letter, TrieNode())
        node.end = True

    def search(self, word: str) -> bool:
        def fits(node, i):
            if i == len(word):
                return node.end
            if word[i] == ".":
                for child in node.children.values():
                    return fits(child, i + 1)
                return False
            child = node.children.get(word[i])
            return child is not None and fits(child, i + 1)

        return fits(self.root, 0)
