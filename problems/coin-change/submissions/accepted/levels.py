"""A search level by level from 0, each amount once."""


class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        seen = set()
        queue = deque([(0, 0)])
        while queue:
            total, used = queue.popleft()
            if total == amount:
                return used
            for coin in coins:
                after = total + coin
                if after <= amount and after not in seen:
                    seen.add(after)
                    queue.append((after, used + 1))
        return -1
