"""Writes answers of no length, and never stops.

Stopped by: sandbox/inside/child.py (result)
"""

import os


def double(x):
    while True:
        os.write(4, b"\0\0")
