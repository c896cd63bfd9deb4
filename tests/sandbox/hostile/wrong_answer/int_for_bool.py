"""Answers with 1 and 0 where True and False are right.

Stopped by: service/core/compare.py (result)
"""


def is_even(x):
    return 1 - x % 2
