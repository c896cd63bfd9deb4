"""Answers with a range of a trillion numbers, which takes no memory until it is written.

Stopped by: sandbox/inside/child.py (result)
"""


def upto(x):
    return range(10**12)
