"""Answers with rows that have other items each time that they are read.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""

import itertools

COUNT = itertools.count()


class Row(list):
    def __iter__(self):
        return iter([next(COUNT), next(COUNT)])


def grid(x):
    return [Row(), Row()]
