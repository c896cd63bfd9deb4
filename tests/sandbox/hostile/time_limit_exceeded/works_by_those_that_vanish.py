"""Has many short-lived children that work a little each, and are reaped unseen as it ignores their ends.

Stopped by: sandbox/inside/cgroup.py (clock)
"""

import os
import signal
import time

signal.signal(signal.SIGCHLD, signal.SIG_IGN)


def double(x):
    for _ in range(100):
        if os.fork() == 0:
            end = time.process_time() + 0.02
            while time.process_time() < end:
                pass
            os._exit(0)
        try:
            os.wait()
        except ChildProcessError:
            pass
    return 2 * x
