"""Leaves itself last in line for processors, and first for being killed.

Stopped by: sandbox/inside/child.py (living)
"""

import contextlib
import ctypes
import os


def double(x):
    with contextlib.suppress(OSError):
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # else its own settings are another user's
    with open("/proc/self/oom_score_adj", "w") as adjustment:
        adjustment.write("500")
    return 2 * x
