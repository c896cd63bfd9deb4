"""Raises an error that is its own cause, after a thousand others.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


def double(x):
    first = last = ValueError("first")
    for i in range(1_000):
        last.__cause__ = ValueError(i)
        last = last.__cause__
    last.__context__ = first
    raise first
