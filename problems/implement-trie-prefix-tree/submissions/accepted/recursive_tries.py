"""Recursive: each child is a Trie itself and is given the rest of the word."""


class Trie:
    def __init__(self):
        self.children = collections.defaultdict(Trie)
        self.complete = False

    def insert(self, word: str) -> None:
        if not word:
            self.complete = True
        else:
            self.children[word[0]].insert(word[1:])

    def search(self, word: str) -> bool:
        if not word:
            return self.complete
        return word[0] in self.children and self.children[word[0]].search(word[1:])

    def startsWith(self, prefix: str) -> bool:
        if not prefix:
            return True
        return prefix[0] in self.children and self.children[prefix[0]].startsWith(prefix[1:])
