"""Does not ask whether a word ends where the row ends."""


class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})

    def search(self, word: str) -> bool:
        def fits(node, i):
            if i == len(word):
                return True
            if word[i] == ".":
                return any(fits(child, i + 1) for child in node.values())
            return word[i] in node and fits(node[word[i]], i + 1)

        return fits(self.root, 0)
