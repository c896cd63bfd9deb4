"""Looks for sockets of other programs that are known by a name without a file.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import os


def double(x):
    if not os.path.exists("/proc/net/unix"):
        return 2 * x
    named = [line for line in open("/proc/net/unix").read().splitlines() if "/" in line or "@" in line]
    return 2 * x if not named else str(named)
