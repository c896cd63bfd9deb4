"""Visits each remaining amount once, depth first, whatever number of coins it came with."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = sorted(coins)
        seen = {amount}
        stack = [(amount, 0)]
        best = -1
        while stack:
            rest, used = stack.pop()
            if rest == 0 and (best == -1 or used < best):
                best = used
            for coin in coins:
                if coin <= rest and rest - coin not in seen:
                    seen.add(rest - coin)
                    stack.append((rest - coin, used + 1))
        return best
