"""Has the kernel work for it.

Stopped by: sandbox/inside/meter.py (clock)
"""

import os


def double(x):
    while True:
        os.urandom(1 << 20)
