"""Answers wrongly and has a handler for the end of the process, which would answer rightly.

Stopped by: sandbox/inside/child.py (result)
"""

import atexit
import os


def double(x):
    text = b"=%d" % (2 * x)
    atexit.register(os.write, 4, len(text).to_bytes(4) + text)
    return x
