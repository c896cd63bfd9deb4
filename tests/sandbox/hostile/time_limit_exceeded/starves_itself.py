"""Has children that take the CPU from it, so that its wait may not be held against it.

Stopped by: sandbox/inside/meter.py (clock)
"""

import contextlib
import os


def double(x):
    for _ in range(8):
        if os.fork() == 0:
            while True:
                pass
    with contextlib.suppress(OSError):
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    while True:
        os.sched_yield()
