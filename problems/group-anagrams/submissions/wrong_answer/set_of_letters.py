"""Uses the set of letters as key, whatever their counts."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for text in strs:
            groups[frozenset(text)].append(text)
        return list(groups.values())
