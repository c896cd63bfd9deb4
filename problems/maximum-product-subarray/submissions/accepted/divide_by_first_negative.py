"""Divides each running product that is negative by the first negative one since the last zero."""


class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = max(nums)
        product, first_negative = 1, None
        for x in nums:
            if x == 0:
                product, first_negative = 1, None
                continue
            product *= x
            if product > 0:
                best = max(best, product)
            elif first_negative is None:
                first_negative = product
            else:
                best = max(best, product // first_negative)
        return best
