"""Searches the tray anew for each word."""


class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        rows, cols = len(board), len(board[0])

        def trace(r, c, word, i):
            if i == len(word):
                return True
            if r < 0 or c < 0 or r == rows or c == cols or board[r][c] != word[i]:
                return False
            board[r][c] = ""
            found = (
                trace(r - 1, c, word, i + 1)
                or trace(r + 1, c, word, i + 1)
                or trace(r, c - 1, word, i + 1)
                or trace(r, c + 1, word, i + 1)
            )
            board[r][c] = word[i]
            return found

        return [word for word in words if any(trace(r, c, word, 0) for r in range(rows) for c in range(cols))]
