"""Leaves a child that sleeps.

Stopped by: sandbox/inside/supervisor.py (living)
"""

import os
import time


def double(x):
    if os.fork() == 0:
        time.sleep(1000)
    return 2 * x
