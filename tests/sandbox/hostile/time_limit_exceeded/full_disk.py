"""Fills the one place where it may write, then goes on.

Stopped by: sandbox/docker/profile.py (exhausting)
"""

import os


def double(x):
    for i in range(1 << 20):
        try:
            with open(f"/tmp/{i}", "wb") as file:
                file.write(bytes(1 << 20))
        except OSError:
            pass
