"""Answers with an integer that no float can hold where a float is compared.

Stopped by: service/core/compare.py (result)
"""


def half(x):
    return 10**400
