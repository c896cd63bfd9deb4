"""Removes the node of a word that was found, with all that hangs below."""


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

        def walk(r, c, parent):
            if r not in range(rows) or c not in range(cols) or board[r][c] not in parent:
                return
            letter = board[r][c]
            node = parent[letter]
            board[r][c] = "#"
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                walk(y, x, node)
            board[r][c] = letter
            if "word" in node:
                found.append(node["word"])
                del parent[letter]

        for r in range(rows):
            for c in range(cols):
                walk(r, c, root)
        return found
