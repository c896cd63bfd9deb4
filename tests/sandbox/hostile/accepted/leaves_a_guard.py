"""Leaves processes that start each other anew when one is killed.

Stopped by: sandbox/inside/supervisor.py (living)
"""

import os


def double(x):
    here, there = os.pipe()
    if os.fork() == 0:
        os.setsid()
        while True:
            if os.fork() == 0:
                os.close(there)
                os.read(here, 1)
                os._exit(0)
            os.wait()
    return 2 * x
