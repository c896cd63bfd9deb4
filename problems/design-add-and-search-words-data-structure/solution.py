class Place:
    """Where some letters lead: the letters that may follow, and whether a word ends here."""

    def __init__(self) -> None:
        self.following: dict[str, Place] = {}
        self.is_word = False


class WordDictionary:
    def __init__(self) -> None:
        self.root = Place()

    def addWord(self, word: str) -> None:
        place = self.root
        for letter in word:
            if letter not in place.following:
                place.following[letter] = Place()
            place = place.following[letter]
        place.is_word = True

    def search(self, word: str) -> bool:
        waiting = [(self.root, 0)]
        while waiting:
            place, read = waiting.pop()
            if read == len(word):
                if place.is_word:
                    return True
            elif word[read] == ".":
                waiting += [(following, read + 1) for following in place.following.values()]
            elif word[read] in place.following:
                waiting.append((place.following[word[read]], read + 1))
        return False
