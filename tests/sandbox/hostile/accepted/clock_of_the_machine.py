"""Sets the clock, the name and the swap of the machine.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import ctypes
import os
import socket
import time

SWAPON, ACCT = {"x86_64": (167, 163), "aarch64": (224, 89)}[os.uname().machine]
libc = ctypes.CDLL(None)
ATTEMPTS = [
    lambda: time.clock_settime(time.CLOCK_REALTIME, time.time()),
    lambda: socket.sethostname("mine"),
]


def double(x):
    for place, attempt in enumerate(ATTEMPTS):
        try:
            attempt()
        except PermissionError:
            continue
        return place
    done = libc.syscall(SWAPON, b"/tmp/none", 0), libc.syscall(ACCT, b"/tmp/none")
    return 2 * x if done == (-1, -1) else str(done)
