"""Announces an answer, gives a part of it, and keeps the judge waiting for the rest.

Stopped by: sandbox/inside/child.py (result)
"""

import os


def double(x):
    os.write(4, b"\0\0\0\5=")
    while True:
        pass
