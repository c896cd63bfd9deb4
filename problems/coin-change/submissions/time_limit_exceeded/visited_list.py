"""Searches level by level, but keeps the visited amounts in a list."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        visited = [0]
        level = [0]
        used = 0
        while level:
            if amount in level:
                return used
            used += 1
            following = []
            for total in level:
                for coin in coins:
                    if total + coin <= amount and total + coin not in visited:
                        visited.append(total + coin)
                        following.append(total + coin)
            level = following
        return -1
