"""Lets a dot stand for no letter as well."""


class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["#"] = {}

    def search(self, word: str) -> bool:
        def fits(node, i):
            if i == len(word):
                return "#" in node
            if word[i] == ".":
                return fits(node, i + 1) or any(fits(node[letter], i + 1) for letter in node if letter != "#")
            return word[i] in node and fits(node[word[i]], i + 1)

        return fits(self.root, 0)
