class Solution:
    def topKFrequent(self, nums: list[int], k: int) -> list[int]:
        by_count: list[list[int]] = [[] for _ in nums]
        for value, count in Counter(nums).items():
            by_count[-count].append(value)
        return [value for values in by_count for value in values][:k]
