"""Joins each value with the next one in a disjoint-set structure and counts the members."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        parent = {value: value for value in nums}

        def find(value):
            while parent[value] != value:
                parent[value] = parent[parent[value]]
                value = parent[value]
            return value

        for value in parent:
            if value + 1 in parent:
                parent[find(value)] = find(value + 1)
        return max(Counter(map(find, parent)).values(), default=0)
