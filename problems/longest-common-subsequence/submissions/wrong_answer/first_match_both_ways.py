"""Takes first matches with either text as the leading one, and keeps the larger number."""


class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        def matched(leading, other):
            count = start = 0
            for letter in leading:
                at = other.find(letter, start)
                if at >= 0:
                    count += 1
                    start = at + 1
            return count

        return max(matched(text1, text2), matched(text2, text1))
