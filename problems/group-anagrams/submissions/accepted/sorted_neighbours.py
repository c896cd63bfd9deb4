"""Sorts the texts by their letters in order and cuts the list where these change."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        return [list(group) for _, group in groupby(sorted(strs, key=sorted), key=sorted)]
