"""Gives one call of a class more answers than it has.

Stopped by: service/core/compare.py (result)
"""

import os


class Tally:
    def __init__(self):
        self.sum = 0

    def add(self, x):
        self.sum += x

    def total(self):
        text = b"=[null,null,%d,%d]" % (self.sum, self.sum)
        os.write(4, len(text).to_bytes(4) + text)
        return self.sum
