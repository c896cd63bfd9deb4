"""Takes all characters from A to z for letters."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        text = "".join(character for character in s if "A" <= character <= "z" or "0" <= character <= "9").lower()
        return text == text[::-1]
