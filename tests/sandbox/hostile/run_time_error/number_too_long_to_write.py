"""Answers with an integer of more digits than Python writes.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


def double(x):
    return 10**5000
