"""Keeps the letters that occur in each place of words of one length, whatever word they come from."""


class WordDictionary:
    def __init__(self):
        self.places = {}

    def addWord(self, word: str) -> None:
        places = self.places.setdefault(len(word), [set() for _ in word])
        for letters, letter in zip(places, word):
            letters.add(letter)

    def search(self, word: str) -> bool:
        places = self.places.get(len(word))
        if places is None:
            return False
        return all(letter == "." or letter in letters for letters, letter in zip(places, word))
