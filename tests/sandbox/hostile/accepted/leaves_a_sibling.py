"""Leaves a process that is a child of the supervisor and not its own.

Stopped by: sandbox/inside/supervisor.py (living)
"""

import ctypes
import os
import signal

CLONE, CLONE_PARENT = {"x86_64": 56, "aarch64": 220}[os.uname().machine], 0x8000


def double(x):
    if ctypes.CDLL(None).syscall(CLONE, CLONE_PARENT | signal.SIGCHLD, 0, 0, 0, 0) == 0:
        signal.pause()
    return 2 * x
