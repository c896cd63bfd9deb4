"""Leaves the marks of an attempt that has failed on the board."""


class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, cols = len(board), len(board[0])

        def trace(r, c, i, seen):
            if not (0 <= r < rows and 0 <= c < cols) or (r, c) in seen or board[r][c] != word[i]:
                return False
            if i == len(word) - 1:
                return True
            seen.add((r, c))
            return any(trace(y, x, i + 1, seen) for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))

        return any(trace(r, c, 0, set()) for r in range(rows) for c in range(cols))
