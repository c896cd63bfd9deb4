"""Keeps tiles as bits of a number: those with the next letter, next to the last tile and untouched are the ways on."""


class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        cols = len(board[0])
        having = collections.Counter()
        near = {}
        for r, row in enumerate(board):
            for c, letter in enumerate(row):
                tile = 1 << (r * cols + c)
                having[letter] |= tile
                near[tile] = tile >> cols | tile << cols
                if c > 0:
                    near[tile] |= tile >> 1
                if c < cols - 1:
                    near[tile] |= tile << 1

        def trace(ways, touched, i):
            ways &= having[word[i]] & ~touched
            if i == len(word) - 1:
                return ways > 0
            while ways:
                tile = ways & -ways
                ways -= tile
                if trace(near[tile], touched | tile, i + 1):
                    return True
            return False

        return trace(-1, 0, 0)
