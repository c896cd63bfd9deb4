"""Sleeps, which takes no CPU time at all.

Stopped by: sandbox/inside/meter.py (clock)
"""

import time


def double(x):
    time.sleep(1000)
    return 2 * x
