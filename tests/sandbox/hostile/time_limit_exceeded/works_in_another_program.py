"""Becomes another program, that works with the descriptors that it had.

Stopped by: sandbox/inside/meter.py (clock)
"""

import os


def double(x):
    os.execv("/usr/bin/python3", ["python3", "-Sc", "while True: pass"])
