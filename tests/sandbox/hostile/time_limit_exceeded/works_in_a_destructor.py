"""Works when its instance is taken away.

Stopped by: sandbox/inside/meter.py (clock)
"""


class Solution:
    def double(self, x):
        return 2 * x

    def __del__(self):
        for i in range(1 << 30):
            pass
