"""Prints without end.

Stopped by: sandbox/inside/child.py (exhausting)
"""


def double(x):
    while True:
        print("x" * 60)
