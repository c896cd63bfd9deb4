class Solution:
    def countSubstrings(self, s: str) -> int:
        return sum(steps(s, middle, middle) + steps(s, middle, middle + 1) for middle in range(len(s)))


def steps(s: str, left: int, right: int) -> int:
    """How many palindromes have the two positions as their innermost ones."""
    count = 0
    while left >= 0 and right < len(s) and s[left] == s[right]:
        count += 1
        left -= 1
        right += 1
    return count
