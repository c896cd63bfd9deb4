"""Uses the tuple of the 26 counts as key."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for text in strs:
            groups[tuple(map(text.count, ascii_lowercase))].append(text)
        return list(groups.values())
