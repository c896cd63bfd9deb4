"""Overwrites the programs that the supervisor, and all that enter the container, are run from.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import glob
import os

PLACES = ["/proc/self/exe", "/proc/1/exe", "/usr/bin/python3", "/bin/sh", "/etc/passwd", "/etc/ld.so.preload"]
PLACES += ["/opt/weakspot/supervisor.py", "/opt/weakspot/json.py", "/opt/weakspot/__pycache__/child.cpython-313.pyc"]


def double(x):
    for place in PLACES + glob.glob("/usr/lib/python3*/os.py") + glob.glob("/usr/lib/python3*/__pycache__/os.*"):
        try:
            os.open(place, os.O_WRONLY | os.O_CREAT)
        except OSError:
            continue
        return place
    return 2 * x
