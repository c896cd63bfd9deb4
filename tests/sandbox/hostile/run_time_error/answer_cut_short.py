"""Announces an answer, writes a part of it and dies.

Stopped by: sandbox/inside/child.py (result)
"""

import os


def double(x):
    os.write(4, b"\0\0\0\5=12")
    os._exit(0)
