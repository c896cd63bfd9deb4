"""Looks for descriptors that lead anywhere but into its own pipes.

Stopped by: sandbox/inside/child.py (result)
"""

import os
import stat


def double(x):
    for number in range(1024):
        try:
            kind = os.fstat(number)
        except OSError:
            continue
        if not stat.S_ISFIFO(kind.st_mode) and not (number == 0 and kind.st_rdev == os.makedev(1, 3)):
            return f"{number} is {kind}"
    return 2 * x
