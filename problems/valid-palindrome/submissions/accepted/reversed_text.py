"""Removes what does not count by a regular expression and compares with the reverse."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        text = re.sub("[^a-z0-9]", "", s.lower())
        return text == text[::-1]
