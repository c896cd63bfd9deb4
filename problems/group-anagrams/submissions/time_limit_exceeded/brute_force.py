"""Compares each text with the first one of each group."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = []
        for text in strs:
            for group in groups:
                if len(text) == len(group[0]) and all(text.count(letter) == group[0].count(letter) for letter in text):
                    group.append(text)
                    break
            else:
                groups.append([text])
        return groups
