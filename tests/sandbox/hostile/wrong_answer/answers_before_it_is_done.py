"""Writes a wrong answer itself and returns the right one after it.

Stopped by: sandbox/inside/child.py (result)
"""

import os


def double(x):
    os.write(4, b"\0\0\0\2=0")
    return 2 * x
