"""Raises SystemExit with codes that are no numbers and show themselves as success.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


class Code:
    def __int__(self):
        return 0

    def __str__(self):
        return "0"

    def __eq__(self, other):
        return True


CODES = [Code(), None, 2**70]


def double(x):
    raise SystemExit(CODES[x % 3])
