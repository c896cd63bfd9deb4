"""Asks for a second occurrence of equal values, but never for a third zero."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        counts = Counter(nums)
        values = sorted(counts)
        triples = []
        for i, a in enumerate(values):
            for b in values[i:]:
                c = -a - b
                if c < b:
                    break
                if c not in counts:
                    continue
                if (a == b or b == c) and counts[b] < 2:
                    continue
                triples.append([a, b, c])
        return triples
