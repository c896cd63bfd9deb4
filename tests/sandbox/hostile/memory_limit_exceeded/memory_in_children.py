"""Spreads memory over children, each of which takes less than the limit; says so where one is killed for it.

Stopped by: sandbox/docker/profile.py (exhausting)
"""

import mmap
import os
import signal


def double(x):
    for _ in range(4):
        here, there = os.pipe()
        if os.fork() == 0:
            kept = mmap.mmap(-1, 48 << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | mmap.MAP_POPULATE)
            os.write(there, b"x")
            signal.pause()
        os.close(there)
        os.read(here, 1)
    if os.waitpid(-1, os.WNOHANG)[0]:
        raise MemoryError
    return 2 * x
