"""Answers with a NaN, which no comparison of order holds against.

Stopped by: service/core/compare.py (result)
"""


def half(x):
    return float("nan")
