"""Answers with an object that says it is an int, where it is asked for its class.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


class Claim:
    @property
    def __class__(self):
        return int

    def __int__(self):
        return 0

    __index__ = __int__

    def __eq__(self, other):
        return True


def double(x):
    return Claim()
