"""Builds each row of the table from the one before."""


class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        row = [0] + [0] * len(text2)
        for a in text1:
            above, row = row, [0]
            for j, b in enumerate(text2):
                row.append(above[j] + 1 if a == b else max(above[j + 1], row[j]))
        return row[-1]
