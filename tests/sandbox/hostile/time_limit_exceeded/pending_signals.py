"""Queues signals to itself that it never takes, until the kernel keeps no more for its user.

Stopped by: sandbox/inside/meter.py (exhausting)
"""

import ctypes
import os
import signal

libc = ctypes.CDLL(None)
signal.pthread_sigmask(signal.SIG_BLOCK, [40])


def double(x):
    while True:
        libc.sigqueue(os.getpid(), 40, None)
