"""Reads both texts side by side, which ends with the shorter one."""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        balance = defaultdict(int)
        for a, b in zip(s, t):
            balance[a] += 1
            balance[b] -= 1
        return all(count == 0 for count in balance.values())
