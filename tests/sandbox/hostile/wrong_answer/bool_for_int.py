"""Answers with True and False where 1 and 0 are right.

Stopped by: service/core/compare.py (result)
"""


def parity(x):
    return x % 2 == 1
