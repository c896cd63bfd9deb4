"""Looks for the word in straight lines only, in both directions."""


class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        lines = ["".join(row) for row in board] + ["".join(column) for column in zip(*board)]
        return any(word in line or word in line[::-1] for line in lines)
