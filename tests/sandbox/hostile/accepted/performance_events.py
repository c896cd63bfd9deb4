"""Measures other programs by the processor's own counters.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import ctypes
import os
import struct

PERF_EVENT_OPEN = {"x86_64": 298, "aarch64": 241}[os.uname().machine]
libc = ctypes.CDLL(None)


def double(x):
    for kind in range(6):
        for process, processor in ((0, -1), (1, -1), (-1, 0)):
            event = ctypes.create_string_buffer(struct.pack("=IIQ", kind, 128, 0), 128)
            if libc.syscall(PERF_EVENT_OPEN, event, process, processor, -1, 0) >= 0:
                return kind
    return 2 * x
