"""Takes capital and small letters for the same."""


class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, cols = len(board), len(board[0])
        board = [[letter.lower() for letter in row] for row in board]
        word = word.lower()

        def trace(r, c, i):
            if i == len(word):
                return True
            if not (0 <= r < rows and 0 <= c < cols) or board[r][c] != word[i]:
                return False
            board[r][c] = "#"
            found = any(trace(y, x, i + 1) for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)))
            board[r][c] = word[i]
            return found

        return any(trace(r, c, 0) for r in range(rows) for c in range(cols))
