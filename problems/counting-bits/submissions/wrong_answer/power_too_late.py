"""Goes over to the next power of two one number too late."""


class Solution:
    def countBits(self, n: int) -> List[int]:
        ones = [0] * (n + 1)
        power = 1
        for i in range(1, n + 1):
            if i > 2 * power:
                power *= 2
            ones[i] = 1 + ones[i - power]
        return ones
