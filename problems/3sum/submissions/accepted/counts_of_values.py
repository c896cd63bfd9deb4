"""Goes through pairs of different values and asks the counts for the third one."""


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
                if c in counts:
                    if counts[a] > (a == b) + (a == c) and counts[b] > (b == c):
                        triples.append([a, b, c])
        return triples
