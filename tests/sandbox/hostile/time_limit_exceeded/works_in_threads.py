"""Has threads that work while its main thread waits.

Stopped by: sandbox/inside/meter.py (clock)
"""

import hashlib
import threading


def double(x):
    work = [threading.Thread(target=hashlib.pbkdf2_hmac, args=("sha1", b"", b"", 5_000_000)) for _ in range(4)]
    for thread in work:
        thread.start()
    for thread in work:
        thread.join()
    return 2 * x
