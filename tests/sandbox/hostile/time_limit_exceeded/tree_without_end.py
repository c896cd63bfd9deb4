"""Answers with a tree that grows new nodes wherever it is read.

Stopped by: sandbox/inside/child.py (result)
"""


class Growing:
    val = 0

    @property
    def left(self):
        return Growing()

    right = left


def tree(x):
    return Growing()
