"""Makes pipes, and makes each as large as it can, until there are no descriptors for more.

Stopped by: sandbox/inside/child.py (exhausting)
"""

import fcntl
import os


def double(x):
    for made in range(100):
        try:
            here, there = os.pipe()
            fcntl.fcntl(there, 1031, 1 << 20)
        except OSError:
            return 2 * x
    return made
