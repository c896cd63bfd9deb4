"""Touches as many tiles as the word has letters in all ways, and then reads the letters."""


class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        tiles = [(r, c) for r in range(len(board)) for c in range(len(board[0]))]

        def spelt(touched):
            if len(touched) == len(word):
                return "".join(board[r][c] for r, c in touched) == word
            r, c = touched[-1]
            free = [tile for tile in tiles if abs(tile[0] - r) + abs(tile[1] - c) == 1 and tile not in touched]
            return any(spelt([*touched, tile]) for tile in free)

        return any(spelt([tile]) for tile in tiles)
