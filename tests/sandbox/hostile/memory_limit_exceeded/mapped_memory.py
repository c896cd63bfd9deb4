"""Maps memory and touches all of it.

Stopped by: sandbox/docker/profile.py (exhausting)
"""

import mmap


def double(x):
    kept = []
    while True:
        try:
            kept.append(mmap.mmap(-1, 1 << 26, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | mmap.MAP_POPULATE))
        except OSError:
            raise MemoryError from None
