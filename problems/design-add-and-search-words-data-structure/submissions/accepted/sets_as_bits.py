"""For each length, place and letter a number whose bits are the words that have this letter there."""


class WordDictionary:
    def __init__(self):
        self.words = collections.Counter()
        self.having = collections.Counter()

    def addWord(self, word: str) -> None:
        size = len(word)
        bit = 1 << self.words[size]
        self.words[size] += 1
        for place, letter in enumerate(word):
            self.having[size, place, letter] |= bit

    def search(self, word: str) -> bool:
        size = len(word)
        fitting = (1 << self.words[size]) - 1
        for place, letter in enumerate(word):
            if letter != ".":
                fitting &= self.having[size, place, letter]
        return fitting > 0
