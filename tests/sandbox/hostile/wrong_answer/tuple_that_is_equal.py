"""Answers with a tuple of a class of its own whose items are equal to all.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


class Any(int):
    def __eq__(self, other):
        return True

    __hash__ = int.__hash__


class Items(tuple):
    def __eq__(self, other):
        return True

    __hash__ = tuple.__hash__


def upto(x):
    return Items(Any(7) for _ in range(x))
