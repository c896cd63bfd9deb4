"""Locks its memory, so that it could never be taken back.

Stopped by: sandbox/docker/profile.py (exhausting)
"""

import ctypes
import mmap

libc = ctypes.CDLL(None)


def double(x):
    kept = mmap.mmap(-1, 1 << 20)
    address = ctypes.addressof(ctypes.c_char.from_buffer(kept))
    libc.mlock(ctypes.c_void_p(address), 1 << 20)
    libc.mlockall(1)
    locked = [line for line in open("/proc/self/status") if line.startswith("VmLck:") and line.split()[1] != "0"]
    return 2 * x if not locked else str(locked)
