"""Writes an answer of bytes that are neither text nor JSON.

Stopped by: sandbox/frames.py (result)
"""

import os


def double(x):
    os.write(4, b"\0\0\0\5=\xff\xfe\0{")
    os.close(4)
