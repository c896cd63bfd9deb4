"""Writes to everything that it was given, and to where answers go without end.

Stopped by: sandbox/inside/child.py (exhausting)
"""

import os


def double(x):
    for descriptor in (1, 2):
        os.write(descriptor, b"\0" * 4096)
    while True:
        os.write(4, b"\0" * 4096)
