"""Answers with more than can be sent.

Stopped by: sandbox/inside/child.py (exhausting)
"""


def spell(x):
    return "x" * (5 << 20)
