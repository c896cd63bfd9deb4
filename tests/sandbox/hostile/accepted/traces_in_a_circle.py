"""Has two processes trace each other up to their ends, which nothing could kill any more.

It is not tried to the end: where one may trace the other, that is enough.

Stopped by: sandbox/inside/seccomp.py (reaching)
"""

import ctypes
import os
import time

PTRACE = {"x86_64": 101, "aarch64": 117}[os.uname().machine]
SEIZE, UP_TO_THE_END = 0x4206, 0x40
libc = ctypes.CDLL(None)


def double(x):
    libc.prctl(4, 1, 0, 0, 0)  # may be traced
    parent = os.getpid()
    child = os.fork()
    if child == 0:
        traced = libc.syscall(PTRACE, SEIZE, parent, 0, 0)
        os._exit(traced == 0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return 2 * x if status == 0 else "a child may trace its parent"
