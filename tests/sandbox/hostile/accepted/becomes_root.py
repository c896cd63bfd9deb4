"""Takes back the user and the rights that the supervisor has.

Stopped by: sandbox/inside/child.py (reaching)
"""

import ctypes
import os

CAPSET = {"x86_64": 126, "aarch64": 91}[os.uname().machine]
ATTEMPTS = [
    lambda: os.setuid(0),
    lambda: os.setresuid(0, 0, 0),
    lambda: os.setresgid(0, 0, 0),
    lambda: os.setgroups([0]),
    lambda: os.initgroups("root", 0),
    lambda: os.chroot("/tmp"),
]


def double(x):
    for place, attempt in enumerate(ATTEMPTS):
        try:
            attempt()
        except PermissionError:
            continue
        return place
    header, data = (ctypes.c_uint * 2)(0x20080522, 0), (ctypes.c_uint * 6)(*[0xFFFFFFFF] * 6)
    libc = ctypes.CDLL(None)
    taken = libc.syscall(CAPSET, header, data), libc.prctl(47, 2, 7, 0, 0), libc.prctl(24, 1, 0, 0, 0)
    return 2 * x if max(taken) < 0 else str(taken)
