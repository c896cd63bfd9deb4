"""Answers the first case rightly, and in the same breath all that are to come.

Stopped by: sandbox/inside/child.py (result)
"""

import os
import time


def double(x):
    text = b"=%d" % (2 * x)
    os.write(4, len(text).to_bytes(4) + text)
    time.sleep(0.1)  # it has been read
    os.write(4, (len(text).to_bytes(4) + text) * 10)
    return 2 * x
