"""Traces the supervisor, its parent and its child.

Stopped by: sandbox/inside/seccomp.py (reaching)
"""

import ctypes
import os
import time

PTRACE = {"x86_64": 101, "aarch64": 117}[os.uname().machine]
TRACE_ME, ATTACH, SEIZE = 0, 16, 0x4206
libc = ctypes.CDLL(None)


def double(x):
    child = os.fork()
    if child == 0:
        time.sleep(1000)
    done = [libc.syscall(PTRACE, how, pid, 0, 0) for how in (ATTACH, SEIZE) for pid in (1, os.getppid(), child)]
    done.append(libc.syscall(PTRACE, TRACE_ME, 0, 0, 0))
    os.kill(child, 9)
    os.wait()
    return 2 * x if set(done) == {-1} else str(done)
