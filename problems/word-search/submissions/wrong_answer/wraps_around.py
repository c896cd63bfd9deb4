"""Relies on an IndexError at the edge, but the index -1 raises none: it is the last row or column."""


class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        def trace(r, c, i):
            try:
                if board[r][c] != word[i]:
                    return False
            except IndexError:
                return False
            if i == len(word) - 1:
                return True
            board[r][c] = "#"
            found = any(trace(y, x, i + 1) for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)))
            board[r][c] = word[i]
            return found

        return any(trace(r, c, 0) for r in range(len(board)) for c in range(len(board[0])))
