"""Finds the longest rising choice among the positions in text2 of the letters of text1."""


class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        positions = defaultdict(list)
        for j in range(len(text2) - 1, -1, -1):
            positions[text2[j]].append(j)
        ends = []
        for letter in text1:
            for j in positions[letter]:
                k = bisect_left(ends, j)
                ends[k : k + 1] = [j]
        return len(ends)
