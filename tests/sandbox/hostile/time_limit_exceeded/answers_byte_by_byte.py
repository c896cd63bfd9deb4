"""Writes its answer one byte at a time, with a pause after each.

Stopped by: sandbox/inside/meter.py (clock)
"""

import os
import time


def double(x):
    text = b"=" + b" " * 1000 + b"%d" % (2 * x)
    for byte in len(text).to_bytes(4) + text:
        os.write(4, bytes([byte]))
        time.sleep(0.05)
