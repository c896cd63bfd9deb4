"""Leaves a process that forks and ends all the time, so that it is another one whenever it is looked for.

Stopped by: sandbox/inside/supervisor.py (living)
"""

import os
import time


def double(x):
    if os.fork() == 0:
        os.setsid()
        while True:
            if os.fork() != 0:
                os._exit(0)
            time.sleep(0.02)
    return 2 * x
