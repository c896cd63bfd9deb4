"""Has a child that works while it waits.

Stopped by: sandbox/inside/meter.py (clock)
"""

import os


def double(x):
    if os.fork() == 0:
        for i in range(1 << 30):
            pass
        os._exit(0)
    os.wait()
    return 2 * x
