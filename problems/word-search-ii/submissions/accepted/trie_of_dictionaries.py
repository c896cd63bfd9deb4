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
            if r < 0 or c < 0 or r == rows or c == cols or board[r][c] not in node:
                return
            letter = board[r][c]
            node = node[letter]
            if "word" in node:
                found.append(node.pop("word"))
            board[r][c] = ""
            walk(r - 1, c, node)
            walk(r + 1, c, node)
            walk(r, c - 1, node)
            walk(r, c + 1, node)
            board[r][c] = letter

        for r in range(rows):
            for c in range(cols):
                walk(r, c, root)
        return found
