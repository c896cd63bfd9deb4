"""Asks the kernel for a ring of requests, by which calls are made that nobody looks at.

Stopped by: sandbox/inside/seccomp.py (reaching)
"""

import ctypes
import errno

SETUP, ENTER, REGISTER = 425, 426, 427
libc = ctypes.CDLL(None, use_errno=True)


def double(x):
    ring = libc.syscall(SETUP, 8, ctypes.create_string_buffer(256))
    return 2 * x if ring == -1 and ctypes.get_errno() in (errno.EPERM, errno.ENOSYS) else str(ring)
