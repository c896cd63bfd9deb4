"""Raises an error that ends the process when it is asked for its text.

Stopped by: sandbox/inside/child.py (result)
"""

import os


class Deadly(Exception):
    def __str__(self):
        os._exit(0)


def double(x):
    raise Deadly
