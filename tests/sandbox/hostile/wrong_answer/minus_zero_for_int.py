"""Answers with -0.0 where 0 is right, and with 1.0 where 1 is.

Stopped by: service/core/compare.py (result)
"""


def parity(x):
    return float(x % 2) or -0.0
