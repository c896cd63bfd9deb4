"""Groups texts that follow each other in the list as it is given."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        return [list(group) for _, group in groupby(strs, key=sorted)]
