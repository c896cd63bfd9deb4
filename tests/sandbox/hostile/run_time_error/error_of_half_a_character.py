"""Raises an error whose text no one can store or send: half of a surrogate pair.

Stopped by: sandbox/frames.py (result)
"""


def double(x):
    raise ValueError("\ud800" * 3)
