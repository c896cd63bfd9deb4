"""Leaves children unreaped until no process can be made any more, fewer than the machine would have room for.

Stopped by: sandbox/docker/profile.py (exhausting)
"""

import os


def double(x):
    for made in range(1000):
        try:
            if os.fork() == 0:
                os._exit(0)
        except OSError:
            return 2 * x
    return made
