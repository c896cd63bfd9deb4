"""Kills itself with a signal that nobody can handle.

Stopped by: sandbox/inside/child.py (result)
"""

import os
import signal


def double(x):
    os.kill(os.getpid(), signal.SIGKILL)
