"""Skips empty texts as if they were not there."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for text in strs:
            if text:
                groups["".join(sorted(text))].append(text)
        return list(groups.values())
