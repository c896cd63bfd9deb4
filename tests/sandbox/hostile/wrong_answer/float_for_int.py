"""Answers with floats that equal the right integers.

Stopped by: service/core/compare.py (result)
"""


def double(x):
    return 2.0 * x
