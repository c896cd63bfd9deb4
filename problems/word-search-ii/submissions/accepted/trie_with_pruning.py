"""A trie of node objects, from which branches are removed that have no word left."""


class TrieNode:
    def __init__(self):
        self.children = {}
        self.word = ""


class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = TrieNode()
        for word in words:
            node = root
            for letter in word:
                if letter not in node.children:
                    node.children[letter] = TrieNode()
                node = node.children[letter]
            node.word = word

        letters = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
        found = []

        def walk(place, parent):
            letter = letters.get(place)
            if letter not in parent.children:
                return
            node = parent.children[letter]
            if node.word:
                found.append(node.word)
                node.word = ""
            del letters[place]
            r, c = place
            for near in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                walk(near, node)
            letters[place] = letter
            if not node.children:
                del parent.children[letter]

        for place in list(letters):
            walk(place, root)
        return found
