"""Nests calls of C code until the stack, which it has made small, is used up.

Stopped by: sandbox/inside/child.py (exhausting)
"""

import resource

resource.setrlimit(resource.RLIMIT_STACK, (1 << 20, resource.getrlimit(resource.RLIMIT_STACK)[1]))


def double(x):
    return min(map(double, [x + 1]))
