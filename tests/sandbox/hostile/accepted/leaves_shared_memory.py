"""Leaves what it has been given in shared memory, in semaphores and in queues.

Stopped by: sandbox/inside/seccomp.py (living)
"""

import ctypes
import os

SHMGET, SEMGET, MSGGET = {"x86_64": (29, 64, 68), "aarch64": (194, 190, 186)}[os.uname().machine]
libc = ctypes.CDLL(None)


def double(x):
    left = [libc.syscall(call, x, size, 0o1666) for call, size in ((SHMGET, 4096), (SEMGET, 1), (MSGGET, 0))]
    try:
        open("/dev/shm/left", "w").close()
        return "a file of shared memory"
    except OSError:
        return 2 * x if left[:2] == [-1, -1] else str(left)
