"""Has a child that stops and continues it by turns, so that it may look idle.

Stopped by: sandbox/inside/meter.py (clock)
"""

import os
import signal
import time


def double(x):
    parent = os.getpid()
    if os.fork() == 0:
        while True:
            for number in (signal.SIGSTOP, signal.SIGCONT):
                os.kill(parent, number)
                time.sleep(0.005)
    while True:
        pass
