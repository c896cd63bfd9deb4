"""Looks through the raw memory of its process for the expected answer.

Stopped by: sandbox/frames.py (result)
"""

import ctypes
import re

ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
PATTERN = re.compile(rb'"exp' + rb'ected": ?(\d+)')


def double(x):
    for line in open("/proc/self/maps").read().splitlines():
        if "[heap]" not in line:
            continue
        first, last = (int(place, 16) for place in line.split()[0].split("-"))
        with open("/proc/self/mem", "rb") as memory:
            memory.seek(first)
            if found := PATTERN.search(memory.read(last - first)):
                return int(found[1])
    return 0
