"""Answers with half of a surrogate pair, which is no text that could be stored.

Stopped by: service/core/compare.py (result)
"""


def spell(x):
    return "\udc80" + str(x)
