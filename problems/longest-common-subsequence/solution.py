class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        if len(text1) < len(text2):
            text1, text2 = text2, text1
        longest = [0] * (len(text2) + 1)
        for a in text1:
            diagonal = 0
            for j, b in enumerate(text2, 1):
                above = longest[j]
                longest[j] = diagonal + 1 if a == b else max(above, longest[j - 1])
                diagonal = above
        return longest[-1]
