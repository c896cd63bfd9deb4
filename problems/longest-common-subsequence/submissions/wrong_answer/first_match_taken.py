"""Takes each letter at its first place behind the last match."""


class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        count = start = 0
        for letter in text1:
            at = text2.find(letter, start)
            if at >= 0:
                count += 1
                start = at + 1
        return count
