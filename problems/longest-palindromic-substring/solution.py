class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ""
        for centre in range(len(s)):
            for right in (centre, centre + 1):
                found = widest(s, centre, right)
                if len(found) > len(best):
                    best = found
        return best


def widest(s: str, left: int, right: int) -> str:
    """The longest palindrome whose centre lies between the two positions; "" if they differ."""
    while left >= 0 and right < len(s) and s[left] == s[right]:
        left -= 1
        right += 1
    return s[left + 1 : right]
