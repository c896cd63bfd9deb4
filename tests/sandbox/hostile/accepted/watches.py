"""Makes watches on files, of which one user has a number, in as many instances as it can.

Stopped by: sandbox/inside/child.py (exhausting)
"""

import ctypes

libc = ctypes.CDLL(None)


def double(x):
    for made in range(100):
        instance = libc.inotify_init()
        if instance < 0:
            return 2 * x
        libc.inotify_add_watch(instance, b"/tmp", 0xFFF)
    return made
