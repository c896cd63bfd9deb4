"""Has grandchildren in sessions of their own that work, and gets the result by a pipe.

Stopped by: sandbox/inside/meter.py (clock)
"""

import os


def double(x):
    here, there = os.pipe()
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            for i in range(1 << 30):
                pass
            os.write(there, b"done")
        os._exit(0)
    os.wait()
    os.read(here, 4)
    return 2 * x
