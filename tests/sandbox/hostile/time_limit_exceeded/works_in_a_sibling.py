"""Has a process that works and whose parent is the supervisor, not itself.

Stopped by: sandbox/inside/meter.py (clock)
"""

import ctypes
import os
import signal

CLONE, CLONE_PARENT = {"x86_64": 56, "aarch64": 220}[os.uname().machine], 0x8000


def double(x):
    here, there = os.pipe()
    if ctypes.CDLL(None).syscall(CLONE, CLONE_PARENT | signal.SIGCHLD, 0, 0, 0, 0) == 0:
        while True:
            pass
    os.read(here, 4)
    return 2 * x
