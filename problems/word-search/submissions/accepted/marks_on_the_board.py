"""Recurses from every tile and marks touched tiles on the board itself."""


class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, cols = len(board), len(board[0])

        def trace(r, c, i):
            if board[r][c] != word[i]:
                return False
            if i == len(word) - 1:
                return True
            board[r][c] = "#"
            near = ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
            found = any(trace(y, x, i + 1) for y, x in near if 0 <= y < rows and 0 <= x < cols)
            board[r][c] = word[i]
            return found

        return any(trace(r, c, 0) for r in range(rows) for c in range(cols))
