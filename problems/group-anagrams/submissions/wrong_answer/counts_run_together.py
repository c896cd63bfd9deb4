"""Writes the 26 counts one after the other without a separator and uses that as key."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for text in strs:
            key = "".join(str(text.count(letter)) for letter in ascii_lowercase)
            groups[key].append(text)
        return list(groups.values())
