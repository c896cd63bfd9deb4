"""Takes a name and a priority by which it seems to be ready but without a CPU, and sleeps.

Stopped by: sandbox/inside/meter.py (clock)
"""

import contextlib
import ctypes
import os
import time


def double(x):
    ctypes.CDLL(None).prctl(15, b") R 1 1 1", 0, 0, 0)
    with contextlib.suppress(OSError):
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    time.sleep(1000)
