class Place:
    """Where some letters lead: the letters that may follow, and whether a word ends here."""

    def __init__(self) -> None:
        self.following: dict[str, Place] = {}
        self.is_word = False


class Trie:
    def __init__(self) -> None:
        self.root = Place()

    def insert(self, word: str) -> None:
        place = self.root
        for letter in word:
            if letter not in place.following:
                place.following[letter] = Place()
            place = place.following[letter]
        place.is_word = True

    def search(self, word: str) -> bool:
        place = self.reach(word)
        return place is not None and place.is_word

    def startsWith(self, prefix: str) -> bool:
        return self.reach(prefix) is not None

    def reach(self, text: str) -> Place | None:
        """The place to which the text leads, if some word goes that way."""
        place = self.root
        for letter in text:
            if letter not in place.following:
                return None
            place = place.following[letter]
        return place
