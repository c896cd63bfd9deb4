"""Moves to tiles that touch only at a corner as well."""


class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, cols = len(board), len(board[0])
        if Counter(word) - Counter(letter for row in board for letter in row):
            return False

        def trace(r, c, i):
            if not (0 <= r < rows and 0 <= c < cols) or board[r][c] != word[i]:
                return False
            if i == len(word) - 1:
                return True
            board[r][c] = "#"
            found = any(trace(r + dr, c + dc, i + 1) for dr in (-1, 0, 1) for dc in (-1, 0, 1))
            board[r][c] = word[i]
            return found

        return any(trace(r, c, 0) for r in range(rows) for c in range(cols))
