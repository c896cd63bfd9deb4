"""Closes every descriptor that it was given, those of its cases and answers too.

Stopped by: sandbox/inside/child.py (result)
"""

import os


def double(x):
    os.closerange(0, 256)
    return 2 * x
