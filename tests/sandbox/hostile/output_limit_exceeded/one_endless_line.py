"""Prints one line that never ends.

Stopped by: sandbox/inside/child.py (exhausting)
"""

import os


def double(x):
    while True:
        os.write(1, b"x" * 1000)
