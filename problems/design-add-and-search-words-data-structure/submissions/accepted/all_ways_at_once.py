"""Nested dictionaries; a search keeps all of them that agree with the row so far, and an end leads nowhere."""


class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        level = self.root
        for letter in word:
            level = level.setdefault(letter, {})
        level["end"] = {}

    def search(self, word: str) -> bool:
        ways = [self.root]
        for square in word:
            if square == ".":
                ways = [longer for way in ways for longer in way.values()]
            else:
                ways = [way[square] for way in ways if square in way]
        return any("end" in way for way in ways)
