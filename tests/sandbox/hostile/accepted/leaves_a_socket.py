"""Leaves a process that listens on a socket which is known by a name without a file.

Stopped by: sandbox/inside/supervisor.py (living)
"""

import os
import signal
import socket


def double(x):
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(f"\0from an earlier run {x}")
    listener.listen()
    if os.fork() == 0:
        signal.pause()
    return 2 * x
