"""Reads along all walks that are no longer than the longest word."""


class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        rows, cols = len(board), len(board[0])
        wanted = set(words)
        longest = max(map(len, words))
        found = set()

        def walk(used):
            text = "".join(board[r][c] for r, c in used)
            if text in wanted:
                found.add(text)
            if len(used) < longest:
                r, c = used[-1]
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= y < rows and 0 <= x < cols and (y, x) not in used:
                        walk([*used, (y, x)])

        for r in range(rows):
            for c in range(cols):
                walk([(r, c)])
        return list(found)
