"""Starts threads as long as it can.

Stopped by: sandbox/docker/profile.py (exhausting)
"""

import threading
import time


def double(x):
    while True:
        try:
            threading.Thread(target=time.sleep, args=(99,)).start()
        except RuntimeError:
            pass
