"""Writes answers of kinds that do not exist, among them one of no kind at all.

Stopped by: sandbox/inside/child.py (result)
"""

import os

FRAMES = [b"\0\0\0\0", b"\0\0\0\1A", b"\0\0\0\1="]


def double(x):
    os.write(4, FRAMES[x % 3])
