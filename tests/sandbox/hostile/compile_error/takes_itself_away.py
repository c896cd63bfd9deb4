"""Takes away the function that it is asked for, and leaves a number in its place.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


def double(x):
    return 2 * x


double = 2
