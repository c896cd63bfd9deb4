"""Does not mark the tiles that it has touched."""


class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, cols = len(board), len(board[0])

        @cache
        def trace(r, c, i):
            if not (0 <= r < rows and 0 <= c < cols and board[r][c] == word[i]):
                return False
            if i == len(word) - 1:
                return True
            return trace(r - 1, c, i + 1) or trace(r + 1, c, i + 1) or trace(r, c - 1, i + 1) or trace(r, c + 1, i + 1)

        return any(trace(r, c, 0) for r in range(rows) for c in range(cols))
