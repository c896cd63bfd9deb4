"""Removes what is no word character, which leaves the underscore."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        text = re.sub(r"\W", "", s).lower()
        return text == text[::-1]
