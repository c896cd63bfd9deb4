"""Writes to the stream for errors without end.

Stopped by: sandbox/inside/child.py (exhausting)
"""

import sys


def double(x):
    while True:
        print("x" * 60, file=sys.stderr)
