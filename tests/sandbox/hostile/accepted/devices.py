"""Opens and makes the devices that lead to memory, disks and the kernel.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import os
import stat

NAMES = ["mem", "kmem", "port", "sda", "vda", "loop-control", "loop0", "kmsg", "kvm", "vsock", "rtc"]
NUMBERS = [(1, 1), (1, 2), (1, 4), (1, 11), (8, 0), (254, 0), (7, 0), (10, 200), (10, 229)]


def opens(path):
    try:
        os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
    except OSError:
        return False
    return True


def double(x):
    found = [name for name in NAMES if opens(f"/dev/{name}")]
    for kind in (stat.S_IFBLK, stat.S_IFCHR):
        for major, minor in NUMBERS:
            try:
                os.mknod(f"/tmp/{x}-{major}-{minor}", kind | 0o666, os.makedev(major, minor))
            except OSError:
                continue
            if opens(f"/tmp/{x}-{major}-{minor}"):
                found.append((major, minor))
    return 2 * x if not found else str(found)
