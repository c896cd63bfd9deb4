"""Ends its first thread, by which a process is known, and works on in another.

Stopped by: sandbox/inside/meter.py (clock)
"""

import ctypes
import threading


def work():
    while True:
        pass


def double(x):
    threading.Thread(target=work).start()
    ctypes.CDLL(None).syscall({"x86_64": 60, "aarch64": 93}[os.uname().machine], 0)
