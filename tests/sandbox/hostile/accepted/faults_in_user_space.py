"""Asks to handle faults of memory itself, by which a call of the kernel can be held for as long as it likes.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import ctypes
import os

USERFAULTFD = {"x86_64": 323, "aarch64": 282}[os.uname().machine]
libc = ctypes.CDLL(None)


def double(x):
    made = libc.syscall(USERFAULTFD, 0), libc.syscall(USERFAULTFD, 1)
    return 2 * x if made == (-1, -1) else str(made)
