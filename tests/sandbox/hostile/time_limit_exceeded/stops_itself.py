"""Stops itself, and waits for somebody to continue it.

Stopped by: sandbox/inside/meter.py (clock)
"""

import os
import signal


def double(x):
    os.kill(os.getpid(), signal.SIGSTOP)
