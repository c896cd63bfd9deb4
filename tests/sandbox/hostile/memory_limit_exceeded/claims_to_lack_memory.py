"""Raises MemoryError with memory to spare, which gets it nothing but that verdict.

Stopped by: sandbox/frames.py (result)
"""


def double(x):
    raise MemoryError
