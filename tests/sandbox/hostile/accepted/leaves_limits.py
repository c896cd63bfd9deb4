"""Leaves limits so low that hardly anything could run under them.

Stopped by: sandbox/inside/child.py (living)
"""

import resource


def double(x):
    for number in (resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE):
        resource.setrlimit(number, (10, 10))
    return 2 * x
