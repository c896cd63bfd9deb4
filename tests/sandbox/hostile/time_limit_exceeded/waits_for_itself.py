"""Waits for a lock that it holds.

Stopped by: sandbox/inside/meter.py (clock)
"""

import threading


def double(x):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
