"""Mounts, unmounts and moves file systems, by old calls and by new ones.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import ctypes
import os

MOUNT, UMOUNT, PIVOT_ROOT = {"x86_64": (165, 166, 155), "aarch64": (40, 39, 41)}[os.uname().machine]
OPEN_TREE, MOVE_MOUNT, FSOPEN, MOUNT_SETATTR = 428, 429, 430, 442
libc = ctypes.CDLL(None)


def double(x):
    os.mkdir(f"/tmp/{x}")
    done = [
        libc.syscall(MOUNT, b"none", f"/tmp/{x}".encode(), b"tmpfs", 0, None),
        libc.syscall(MOUNT, b"/proc/1/root", f"/tmp/{x}".encode(), None, 4096, None),
        libc.syscall(MOUNT, None, b"/", None, 32, None),
        libc.syscall(UMOUNT, b"/proc/sys", 2),
        libc.syscall(PIVOT_ROOT, b"/tmp", f"/tmp/{x}".encode()),
        libc.syscall(OPEN_TREE, -100, b"/tmp", 1),
        libc.syscall(MOVE_MOUNT, -100, b"/tmp", -100, b"/opt", 0),
        libc.syscall(FSOPEN, b"tmpfs", 0),
        libc.syscall(MOUNT_SETATTR, -100, b"/", 0, None, 0),
    ]
    return 2 * x if set(done) == {-1} else str(done)
