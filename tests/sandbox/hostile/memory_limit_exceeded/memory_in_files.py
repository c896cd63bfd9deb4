"""Hides memory in files without a name, which belong to no process.

Stopped by: sandbox/docker/profile.py (exhausting)
"""

import os


def double(x):
    block = bytes(1 << 20)
    for i in range(50):
        file = os.memfd_create("hidden")
        for _ in range(15):
            os.write(file, block)
