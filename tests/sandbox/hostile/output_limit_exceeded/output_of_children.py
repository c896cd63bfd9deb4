"""Has children that print as much as each of them may.

Stopped by: sandbox/inside/child.py (exhausting)
"""

import os


def double(x):
    for _ in range(5):
        if os.fork() == 0:
            os.write(1, b"x" * 30_000)
            os._exit(0)
    for _ in range(5):
        os.wait()
    return 2 * x
