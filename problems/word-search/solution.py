class Solution:
    def exist(self, board: list[list[str]], word: str) -> bool:
        rows, cols = len(board), len(board[0])
        waiting = [(r, c, 0, 0) for r in range(rows) for c in range(cols)]
        while waiting:
            r, c, touched, read = waiting.pop()
            tile = 1 << (r * cols + c)
            if board[r][c] != word[read] or touched & tile:
                continue
            read += 1
            if read == len(word):
                return True
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= y < rows and 0 <= x < cols:
                    waiting.append((y, x, touched | tile, read))
        return False
