"""Notices the end of the word only at a further tile, after the test for the edge."""


class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        def trace(r, c, i):
            if r not in range(len(board)) or c not in range(len(board[0])):
                return False
            if i == len(word):
                return True
            if board[r][c] != word[i]:
                return False
            board[r][c] = "#"
            found = any(trace(y, x, i + 1) for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)))
            board[r][c] = word[i]
            return found

        return any(trace(r, c, 0) for r in range(len(board)) for c in range(len(board[0])))
