"""Looks rows without dots up in a set, and compares others with all words of their length."""


class WordDictionary:
    def __init__(self):
        self.words = collections.defaultdict(set)

    def addWord(self, word: str) -> None:
        self.words[len(word)].add(word)

    def search(self, word: str) -> bool:
        known = self.words[len(word)]
        if "." not in word:
            return word in known
        for other in known:
            for i, letter in enumerate(word):
                if letter != other[i] and letter != ".":
                    break
            else:
                return True
        return False
