"""Takes the letters of one text out of the counts of the other."""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        left = {}
        for letter in s:
            left[letter] = left.get(letter, 0) + 1
        for letter in t:
            if not left.get(letter):
                return False
            left[letter] -= 1
        return not any(left.values())
