"""Searches a list of keys for the key of each text."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        keys = []
        groups = []
        for text in strs:
            key = sorted(text)
            if key in keys:
                groups[keys.index(key)].append(text)
            else:
                keys.append(key)
                groups.append([text])
        return groups
