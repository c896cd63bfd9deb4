"""Leaves a process that is stopped, and one that is dead but not reaped.

Stopped by: sandbox/inside/supervisor.py (living)
"""

import os
import signal


def double(x):
    if os.fork() == 0:
        os.kill(os.getpid(), signal.SIGSTOP)
    if os.fork() == 0:
        os._exit(0)
    return 2 * x
