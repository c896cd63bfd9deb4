"""Goes through 32 places with a carry; the last place has the sign."""


class Solution:
    def getSum(self, a: int, b: int) -> int:
        total = carry = 0
        for k in range(32):
            x, y = a >> k & 1, b >> k & 1
            total |= (x ^ y ^ carry) << k
            carry = x & y | carry & (x | y)
        return ~(total ^ 0xFFFFFFFF) if total & 0x80000000 else total
