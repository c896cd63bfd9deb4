"""Starts a process in the first case whose result the second one waits for.

Stopped by: sandbox/inside/meter.py (clock)
"""

import itertools
import os

HERE, THERE = os.pipe()
CASES = itertools.count(1)


def double(x):
    if next(CASES) == 2:
        os.read(HERE, 4)
    elif os.fork() == 0:
        for i in range(1 << 30):
            pass
        os.write(THERE, b"done")
    return 2 * x
