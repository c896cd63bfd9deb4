"""Makes message queues and shared memory, which outlive the processes that made them.

Stopped by: sandbox/inside/seccomp.py (exhausting)
"""

import ctypes
import os

SHMGET, SEMGET, MSGGET, MQ_OPEN = {"x86_64": (29, 64, 68, 240), "aarch64": (194, 190, 186, 180)}[os.uname().machine]
libc = ctypes.CDLL(None)


def double(x):
    made = [
        libc.syscall(SHMGET, 77, 1 << 20, 0o1666),
        libc.syscall(SEMGET, 77, 10, 0o1666),
        libc.syscall(MSGGET, 77, 0o1666),
        libc.syscall(MQ_OPEN, b"queue", os.O_CREAT | os.O_RDWR, 0o666, None),
    ]
    return 2 * x if set(made) == {-1} else str(made)
