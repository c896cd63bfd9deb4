"""Goes on behind the palindrome just found, as if none could begin inside it."""


class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ""
        centre = 0
        while centre < len(s):
            following = centre + 1
            for left, right in ((centre, centre), (centre, centre + 1)):
                while left >= 0 and right < len(s) and s[left] == s[right]:
                    left -= 1
                    right += 1
                if right - left - 1 > len(best):
                    best = s[left + 1 : right]
                    following = max(following, right)
            centre = following
        return best
