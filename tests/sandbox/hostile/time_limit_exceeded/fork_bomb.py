"""Forks as long as it can, and so does every child.

Stopped by: sandbox/docker/profile.py (exhausting)
"""

import os


def double(x):
    while True:
        try:
            os.fork()
        except OSError:
            pass
