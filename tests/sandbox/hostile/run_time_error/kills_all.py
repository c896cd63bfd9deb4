"""Kills all that it may kill, which is itself alone.

Stopped by: sandbox/inside/child.py (reaching)
"""

import os
import signal
import time


def double(x):
    if os.fork() == 0:
        os.kill(-1, signal.SIGKILL)
    time.sleep(1000)
