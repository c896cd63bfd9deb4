"""The sum without carries and the carries, added by the function itself."""


class Solution:
    def getSum(self, a: int, b: int) -> int:
        digits, carries = (a ^ b) & 0xFFFFFFFF, (a & b) << 1 & 0xFFFFFFFF
        if carries:
            return self.getSum(digits, carries)
        return ~(digits ^ 0xFFFFFFFF) if digits & 0x80000000 else digits
