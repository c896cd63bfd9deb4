"""Makes namespaces of its own, in which it would be root, and enters those of the supervisor.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import ctypes
import os

UNSHARE, CLONE, SETNS, CLONE3 = {"x86_64": (272, 56, 308, 435), "aarch64": (97, 220, 268, 435)}[os.uname().machine]
NAMESPACES = (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000)
libc = ctypes.CDLL(None)


def double(x):
    done = []
    for flag in NAMESPACES:
        done.append(libc.syscall(UNSHARE, flag))
        pid = libc.syscall(CLONE, flag | 17, 0, 0, 0, 0)
        if pid == 0:
            os._exit(0)
        done.append(pid)
    done.append(libc.syscall(CLONE3, (ctypes.c_ulonglong * 11)(0x10000000, 0, 0, 0, 17), 88))
    if done[-1] == 0:
        os._exit(0)
    for name in ("user", "pid", "net", "mnt"):
        try:
            done.append(libc.syscall(SETNS, os.open(f"/proc/1/ns/{name}", os.O_RDONLY), 0))
        except OSError:
            pass
    return 2 * x if set(done) == {-1} else str(done)
