"""Restarts the machine, with magic numbers that are wrong, so that only the right to do it is tried.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import ctypes
import os

REBOOT = {"x86_64": 169, "aarch64": 142}[os.uname().machine]
libc = ctypes.CDLL(None, use_errno=True)


def double(x):
    done = libc.syscall(REBOOT, 0, 0, 0, 0)
    return 2 * x if done == -1 and ctypes.get_errno() == 1 else os.strerror(ctypes.get_errno())
