"""Raises a SyntaxError of its own while it is loaded, to pass for code that does not compile.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""

raise SyntaxError("invalid syntax", ("solution.py", 10**6, 1, "no line"))


def double(x):
    return 2 * x
