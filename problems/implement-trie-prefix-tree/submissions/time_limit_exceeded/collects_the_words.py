"""Gathers all words below the prefix to see whether there is one."""


class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["$"] = word

    def search(self, word: str) -> bool:
        return word in self.words_below(word)

    def startsWith(self, prefix: str) -> bool:
        return len(self.words_below(prefix)) > 0

    def words_below(self, prefix):
        node = self.root
        for letter in prefix:
            if letter not in node:
                return []
            node = node[letter]
        found, todo = [], [node]
        while todo:
            for letter, child in todo.pop().items():
                if letter == "$":
                    found.append(child)
                else:
                    todo.append(child)
        return found
