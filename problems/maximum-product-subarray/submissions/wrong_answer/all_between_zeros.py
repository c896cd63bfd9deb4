"""Takes single factors or whole parts between zeros, whatever the signs in them."""


class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = max(nums)
        product = None
        for x in nums + [0]:
            if x:
                product = x if product is None else product * x
            elif product is not None:
                best = max(best, product)
                product = None
        return best
