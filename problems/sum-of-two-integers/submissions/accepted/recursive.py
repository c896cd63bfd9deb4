"""The sum without carries and the carries, added by the function itself."""


class Solution:
    def getSum(self, a: int, b: int) -> int:
        mask = 0xFFFFFFFF
        digits, carries = (a ^ b) & mask, (a & b) << 1 & mask
        if carries:
            return self.getSum(digits, carries)
        return ~(digits ^ mask) if digits & 0x80000000 else digits
