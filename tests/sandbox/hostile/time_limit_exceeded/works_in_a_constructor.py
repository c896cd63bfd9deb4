"""Works while its instance is made.

Stopped by: sandbox/inside/meter.py (clock)
"""


class Tally:
    def __init__(self):
        self.sum = sum(range(1 << 32)) * 0

    def add(self, x):
        self.sum += x

    def total(self):
        return self.sum
