"""Sends every signal to the supervisor, by every call that sends one.

Stopped by: sandbox/inside/child.py (reaching)
"""

import ctypes
import os
import signal

TKILL, TGKILL, QUEUE, PIDFD_SEND = {"x86_64": (200, 234, 129, 424), "aarch64": (130, 131, 138, 424)}[os.uname().machine]
libc = ctypes.CDLL(None)


def double(x):
    done = []
    for number in range(65):
        done += [libc.kill(1, number), libc.syscall(TKILL, 1, number), libc.syscall(TGKILL, 1, 1, number)]
        done += [libc.sigqueue(1, number, None), libc.syscall(QUEUE, 1, number, ctypes.create_string_buffer(128))]
    try:
        process = os.pidfd_open(1)
        done += [libc.syscall(PIDFD_SEND, process, number, None, 0) for number in (0, signal.SIGKILL, signal.SIGSTOP)]
        os.close(process)
    except OSError:
        pass
    return 2 * x if set(done) == {-1} else "one was sent"
