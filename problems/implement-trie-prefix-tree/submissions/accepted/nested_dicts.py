"""Dictionaries within dictionaries; a key that is no letter marks the end of a word."""


class Trie:
    END = "."

    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        level = self.root
        for letter in word:
            level = level.setdefault(letter, {})
        level[self.END] = {}

    def _descend(self, text):
        level = self.root
        for letter in text:
            level = level.get(letter)
            if level is None:
                return None
        return level

    def search(self, word: str) -> bool:
        level = self._descend(word)
        return level is not None and self.END in level

    def startsWith(self, prefix: str) -> bool:
        return self._descend(prefix) is not None
