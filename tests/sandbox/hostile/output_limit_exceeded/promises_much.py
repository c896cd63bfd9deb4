"""Announces an answer of four gigabytes.

Stopped by: sandbox/inside/child.py (result)
"""

import os


def double(x):
    os.write(4, b"\xff\xff\xff\xff")
    while True:
        pass
