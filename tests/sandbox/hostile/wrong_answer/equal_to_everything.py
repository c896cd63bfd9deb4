"""Answers with an object that is equal to everything.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


class Right:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 0


def double(x):
    return Right()
