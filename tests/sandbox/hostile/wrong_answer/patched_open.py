"""Replaces open, print and the standard streams by ones that take what passes for an answer.

Stopped by: service/core/compare.py (result)
"""

import builtins
import io
import sys


class Stream(io.StringIO):
    def flush(self):
        sys.modules["worker"].json.dumps = lambda *_, **__: "0"


def double(x):
    builtins.open = builtins.print = lambda *_, **__: Stream("2")
    sys.stdout = sys.stderr = sys.stdin = Stream()
    return x
