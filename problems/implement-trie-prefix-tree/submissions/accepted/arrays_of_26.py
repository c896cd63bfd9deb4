"""Nodes with one slot for each of the 26 letters."""


class TrieNode:
    def __init__(self):
        self.slots: List[Optional["TrieNode"]] = [None] * 26
        self.end = False


class Trie:
    def __init__(self):
        self.root = TrieNode()

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            k = ord(letter) - ord("a")
            if not node.slots[k]:
                node.slots[k] = TrieNode()
            node = node.slots[k]
        node.end = True

    def search(self, word: str) -> bool:
        node = self.find(word)
        return bool(node and node.end)

    def startsWith(self, prefix: str) -> bool:
        return bool(self.find(prefix))

    def find(self, text: str) -> Optional[TrieNode]:
        node = self.root
        for letter in text:
            node = node.slots[ord(letter) - ord("a")]
            if not node:
                return None
        return node
