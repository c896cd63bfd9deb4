"""Is content with any further letter for a dot in the last square."""


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
        def fits(node, rest):
            if not rest:
                return node.end
            if rest == ".":
                return len(node.children) > 0
            if rest[0] == ".":
                return any(fits(child, rest[1:]) for child in node.children.values())
            return rest[0] in node.children and fits(node.children[rest[0]], rest[1:])

        return fits(self.root, word)
