class Solution:
    def getSum(self, a: int, b: int) -> int:
        mask = 0xFFFFFFFF
        digits, carries = a & mask, b & mask
        while carries:
            digits, carries = digits ^ carries, (digits & carries) << 1 & mask
        return ~(digits ^ mask) if digits >> 31 else digits
