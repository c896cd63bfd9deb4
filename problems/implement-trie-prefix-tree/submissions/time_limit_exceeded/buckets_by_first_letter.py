"""A list of words for each first letter, which is searched from its beginning."""


class Trie:
    def __init__(self):
        self.buckets = collections.defaultdict(list)

    def insert(self, word: str) -> None:
        self.buckets[word[0]].append(word)

    def search(self, word: str) -> bool:
        return word in self.buckets[word[0]]

    def startsWith(self, prefix: str) -> bool:
        for word in self.buckets[prefix[0]]:
            if word[: len(prefix)] == prefix:
                return True
        return False
