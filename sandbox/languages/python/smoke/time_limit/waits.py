"""Uses no time of the CPU, and never answers."""

import time


class Solution:
    def f(self, x: int) -> int:
        while True:
            time.sleep(1000)
