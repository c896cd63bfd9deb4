"""Does not mark the dice that a walk has used."""


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
        seen = set()
        todo = [(r, c, "", root) for r in range(rows) for c in range(cols)]
        while todo:
            r, c, text, node = todo.pop()
            if r not in range(rows) or c not in range(cols) or board[r][c] not in node:
                continue
            node = node[board[r][c]]
            text += board[r][c]
            if (r, c, text) in seen:
                continue
            seen.add((r, c, text))
            if "word" in node:
                found.append(node.pop("word"))
            todo += [(r - 1, c, text, node), (r + 1, c, text, node), (r, c - 1, text, node), (r, c + 1, text, node)]
        return found
