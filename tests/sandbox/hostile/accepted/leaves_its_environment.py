"""Leaves a changed environment, folder, mask, and name.

Stopped by: sandbox/inside/child.py (living)
"""

import ctypes
import os


def double(x):
    os.environ["PYTHONSTARTUP"] = "/tmp/start.py"
    os.putenv("LD_PRELOAD", "/tmp/left.so")
    os.mkdir(f"/tmp/{x}")
    os.chdir(f"/tmp/{x}")
    os.umask(0)
    ctypes.CDLL(None).prctl(15, b"left", 0, 0, 0)
    return 2 * x
