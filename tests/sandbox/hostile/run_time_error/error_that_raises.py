"""Raises an error whose text, name and traceback raise errors of their own.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


class Twice(BaseException):
    def __str__(self):
        raise SystemExit(0)

    __repr__ = __str__


def double(x):
    raise Twice from Twice()
