"""Ends its process while it is loaded, past all handlers of Python.

Stopped by: sandbox/inside/child.py (result)
"""

import posix

posix._exit(0)


def double(x):
    return 2 * x
