"""Takes the letters of t out of the counts of s and does not ask what is left."""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        left = Counter(s)
        for letter in t:
            if left[letter] == 0:
                return False
            left[letter] -= 1
        return True
