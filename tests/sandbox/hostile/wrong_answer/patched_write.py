"""Replaces the function that answers are written with by one that writes everything twice.

Stopped by: sandbox/inside/child.py (result)
"""

import os
import time

write = os.write


def twice(descriptor, data):
    write(descriptor, data)
    time.sleep(0.1)  # the first one has been read
    return write(descriptor, data)


os.write = twice


def double(x):
    return 2 * x
