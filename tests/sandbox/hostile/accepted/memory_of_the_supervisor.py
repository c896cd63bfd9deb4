"""Reads and writes the memory of the supervisor.

Stopped by: sandbox/inside/child.py (reaching)
"""

import ctypes
import os

READ, WRITE = {"x86_64": (310, 311), "aarch64": (270, 271)}[os.uname().machine]
libc = ctypes.CDLL(None)


def double(x):
    for name in ("mem", "stack", "syscall", "pagemap", "clear_refs"):
        for how in (os.O_RDONLY, os.O_WRONLY):
            try:
                file = os.open(f"/proc/1/{name}", how)
                os.read(file, 1) if how == os.O_RDONLY else os.write(file, b"1")
            except OSError:
                continue
            return name
    buffer = ctypes.create_string_buffer(8)
    vector = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 8)
    done = [libc.syscall(call, 1, vector, 1, vector, 1, 0) for call in (READ, WRITE)]
    return 2 * x if done == [-1, -1] else str(done)
