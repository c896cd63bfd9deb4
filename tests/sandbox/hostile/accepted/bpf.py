"""Loads a program into the kernel.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import ctypes
import os

BPF = {"x86_64": 321, "aarch64": 280}[os.uname().machine]
libc = ctypes.CDLL(None)


def double(x):
    made = [libc.syscall(BPF, command, ctypes.create_string_buffer(b"\1\0\0\0\4\0\0\0\4\0\0\0\1", 128), 128) for command in range(6)]
    return 2 * x if set(made) == {-1} else str(made)
