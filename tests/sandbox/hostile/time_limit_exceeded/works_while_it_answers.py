"""Writes its answer early, and works while nobody waits for it any more.

Stopped by: sandbox/inside/meter.py (clock)
"""

import os


def double(x):
    text = b"=%d" % (2 * x)
    os.write(4, len(text).to_bytes(4) + text)
    for i in range(1 << 30):
        pass
