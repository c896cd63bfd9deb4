"""Fills the memory by files that small processes hold, so that the supervisor is the largest one left to be killed.

Stopped by: sandbox/docker/box.py (exhausting)
"""

import os

FILL = """
echo 0 >/proc/self/oom_score_adj
for n in $FILES; do fallocate --length 15M /proc/self/fd/$n; done
exec sleep 100
"""


def double(x):
    files = [os.memfd_create("hidden", 0) for _ in range(40)]
    os.execve("/bin/sh", ["sh", "-c", FILL], {"FILES": " ".join(map(str, files))})
