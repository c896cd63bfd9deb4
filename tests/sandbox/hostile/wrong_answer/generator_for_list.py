"""Answers with a generator where a list is asked, to be run by whoever looks.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


def upto(x):
    return (i for i in range(x))
