"""Walks over the board and a trie of dictionaries together, and takes each word out when it is found."""


class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["word"] = word

        rows, cols = len(board), len(board[0])
        found = []

        def walk(r, c, node):
            letter = board[r][c]
            if letter not in node:
                return
            node = node[letter]
            if "word" in node:
                found.append(node.pop("word"))
            board[r][c] = "#"
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= y < rows and 0 <= x < cols:
                    walk(y, x, node)
            board[r][c] = letter

        for r in range(rows):
            for c in range(cols):
                walk(r, c, root)
        return found
