"""Stores data in the kernel's keyrings, where no limit of memory counts it.

Stopped by: sandbox/docker/profile.py (exhausting)
"""

import ctypes
import os

ADD_KEY, REQUEST_KEY, KEYCTL = {"x86_64": (248, 249, 250), "aarch64": (217, 218, 219)}[os.uname().machine]
libc = ctypes.CDLL(None)


def double(x):
    added = libc.syscall(ADD_KEY, b"user", b"name", b"data", 4, -3)
    joined = libc.syscall(KEYCTL, 1, b"session", 0, 0, 0)
    asked = libc.syscall(REQUEST_KEY, b"user", b"name", b"data", -3)
    return 2 * x if (added, joined, asked) == (-1, -1, -1) else "there is a keyring"
