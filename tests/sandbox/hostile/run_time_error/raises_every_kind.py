"""Raises KeyboardInterrupt, GeneratorExit and StopIteration, which loops and generators take for an end.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""

KINDS = [KeyboardInterrupt, GeneratorExit, StopIteration]


def double(x):
    raise KINDS[x % 3]
