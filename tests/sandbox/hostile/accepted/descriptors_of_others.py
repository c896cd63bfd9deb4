"""Takes copies of the supervisor's descriptors by a handle on its process.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import ctypes
import os

PIDFD_GETFD = 438
libc = ctypes.CDLL(None)


def double(x):
    try:
        process = os.pidfd_open(1)
    except OSError:
        return 2 * x
    taken = [libc.syscall(PIDFD_GETFD, process, number, 0) for number in range(20)]
    os.close(process)
    try:
        os.listdir("/proc/1/fd")
        return "they can be listed"
    except OSError:
        return 2 * x if set(taken) == {-1} else str(taken)
