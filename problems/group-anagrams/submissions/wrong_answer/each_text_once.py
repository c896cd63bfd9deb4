"""Keeps each group as a set, so that equal texts become one."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(set)
        for text in strs:
            groups["".join(sorted(text))].add(text)
        return [list(group) for group in groups.values()]
