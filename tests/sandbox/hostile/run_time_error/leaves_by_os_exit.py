"""Ends its process at once with the exit code of success.

Stopped by: sandbox/inside/child.py (result)
"""

import os


def double(x):
    os._exit(0)
