"""Marks the folder that stays, by its rights, its owner, its attributes and its times.

Stopped by: sandbox/docker/profile.py (living)
"""

import os

ATTEMPTS = [
    lambda: os.setxattr("/tmp", "user.mark", b"from an earlier run"),
    lambda: os.chmod("/tmp", 0o1770),
    lambda: os.chown("/tmp", os.getuid(), os.getgid()),
    lambda: os.utime("/tmp", (1, 1)),
    lambda: os.rename("/tmp", "/tmp2"),
]


def double(x):
    for place, attempt in enumerate(ATTEMPTS):
        try:
            attempt()
        except OSError:
            continue
        return place
    return 2 * x
