"""A search level by level from 0, each amount once."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        if amount == 0:
            return 0
        seen = {0}
        queue = deque([(0, 0)])
        while queue:
            total, used = queue.popleft()
            for coin in coins:
                after = total + coin
                if after == amount:
                    return used + 1
                if after < amount and after not in seen:
                    seen.add(after)
                    queue.append((after, used + 1))
        return -1
