"""Writes one file as long as it can, and one that is all hole, and gets no further than its limit.

Stopped by: sandbox/inside/child.py (exhausting)
"""

import os


def double(x):
    file = os.open("/tmp/large", os.O_CREAT | os.O_RDWR)
    try:
        os.ftruncate(file, 1 << 40)
    except OSError:
        return 2 * x
    return "there is room"
