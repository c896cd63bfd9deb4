"""Answers with an int of a class of its own that is equal to every number.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


class Number(int):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash(122)

    def __int__(self):
        return self


def double(x):
    return Number(x)
