"""Forks children that leave its session and process group, each with children of its own.

Stopped by: sandbox/docker/profile.py (exhausting)
"""

import os


def double(x):
    while True:
        try:
            if os.fork() == 0:
                os.setsid()
        except OSError:
            pass
