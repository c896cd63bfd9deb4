"""Ignores every signal that can be ignored.

Stopped by: sandbox/inside/child.py (clock)
"""

import signal


def double(x):
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    while True:
        pass
