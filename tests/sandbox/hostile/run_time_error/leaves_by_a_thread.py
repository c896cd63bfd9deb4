"""Ends its process from a thread while the answer is being waited for.

Stopped by: sandbox/inside/child.py (result)
"""

import os
import threading
import time


def double(x):
    threading.Thread(target=os._exit, args=(0,)).start()
    time.sleep(1)
