"""Works out the product once for each different value, from the counts of all values."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        counts = Counter(nums)
        product = {}
        for value in counts:
            counts[value] -= 1
            product[value] = math.prod(other**count for other, count in counts.items())
            counts[value] += 1
        return [product[value] for value in nums]
