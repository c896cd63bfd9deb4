"""Uses the length and the sum of the letters' codes as key."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = {}
        for text in strs:
            key = (len(text), sum(ord(letter) for letter in text))
            groups.setdefault(key, []).append(text)
        return list(groups.values())
