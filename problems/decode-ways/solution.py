class Solution:
    def numDecodings(self, s: str) -> int:
        shorter, ways, previous = 0, 1, 0
        for digit in map(int, s):
            one = ways if digit > 0 else 0
            two = shorter if 10 <= 10 * previous + digit <= 26 else 0
            shorter, ways, previous = ways, one + two, digit
        return ways
