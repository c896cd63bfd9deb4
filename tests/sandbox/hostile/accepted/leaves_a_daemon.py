"""Leaves a process that has been orphaned twice, in a session of its own, deaf, and without its descriptors.

Stopped by: sandbox/inside/supervisor.py (living)
"""

import os
import signal
import time


def double(x):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.closerange(0, 64)
            for number in range(1, 65):
                try:
                    signal.signal(number, signal.SIG_IGN)
                except (OSError, ValueError):
                    pass
            while True:
                time.sleep(1000)
        os._exit(0)
    os.wait()
    return 2 * x
