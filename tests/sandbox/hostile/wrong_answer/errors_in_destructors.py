"""Leaves raising to destructors, where Python swallows it, and answers wrongly.

Stopped by: service/core/compare.py (result)
"""


class Last:
    def __del__(self):
        raise SystemExit(0)


def double(x):
    Last()
    return x
