"""Takes 32 digits from the lower end and collects them."""


class Solution:
    def reverseBits(self, n: int) -> int:
        answer = 0
        for _ in range(32):
            answer = answer * 2 + n % 2
            n //= 2
        return answer
