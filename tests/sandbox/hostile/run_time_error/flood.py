"""Writes to everything that it was given.

Stopped by: sandbox/inside/child.py (exhausting)
"""

import os


def double(x):
    while True:
        for descriptor in (4, 1, 2):
            os.write(descriptor, b"\0" * 4096)
