"""Recurses over the tiles that have the next letter and keeps the touched ones in a set."""


class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        letters = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
        touched = set()

        def trace(tile, i):
            if tile in touched or letters.get(tile) != word[i]:
                return False
            if i == len(word) - 1:
                return True
            touched.add(tile)
            r, c = tile
            found = any(trace(near, i + 1) for near in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))
            touched.remove(tile)
            return found

        return any(trace(tile, 0) for tile in letters)
