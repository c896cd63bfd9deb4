"""Starts threads as long as it can."""

import threading
import time


def f(x):
    while True:
        try:
            threading.Thread(target=time.sleep, args=(99,)).start()
        except RuntimeError:
            pass
