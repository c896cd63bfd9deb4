"""Calls itself without end.

Stopped by: sandbox/languages/python/inside/recursion.py (exhausting)
"""


sys.setrecursionlimit(20_000)


def double(x):
    return double(x) + double(x)
