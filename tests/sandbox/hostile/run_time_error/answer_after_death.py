"""Dies, and has a child write the right answer when it is dead.

Stopped by: sandbox/inside/child.py (result)
"""

import os
import time


def double(x):
    parent = os.getpid()
    if os.fork() == 0:
        while os.getppid() == parent:
            time.sleep(0.001)
        time.sleep(0.2)
        text = b"=%d" % (2 * x)
        os.write(4, len(text).to_bytes(4) + text)
    os._exit(0)
