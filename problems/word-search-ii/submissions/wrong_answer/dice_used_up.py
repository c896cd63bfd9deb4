"""Takes away the dice of each word that it finds."""


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

        taken = set()

        def walk(r, c, node, used):
            if r not in range(rows) or c not in range(cols) or (r, c) in used | taken or board[r][c] not in node:
                return
            node = node[board[r][c]]
            used = used | {(r, c)}
            if "word" in node:
                found.append(node.pop("word"))
                taken.update(used)
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                walk(y, x, node, used)

        for r in range(rows):
            for c in range(cols):
                walk(r, c, root, set())
        return found
