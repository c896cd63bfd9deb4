"""Compiles source that is nested deep, again and again.

Stopped by: sandbox/inside/meter.py (exhausting)
"""


def double(x):
    while True:
        try:
            compile("(" * 150 + "x" + ")" * 150, "nested", "eval")
        except (MemoryError, RecursionError, SyntaxError):
            pass
