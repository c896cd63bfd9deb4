"""Leaves functions of Python and of the judge replaced, and names added to the built-in ones.

Stopped by: sandbox/inside/child.py (living)
"""

import builtins
import json
import os
import sys


def double(x):
    builtins.left = x
    builtins.print = json.load = os.fork = lambda *_, **__: x
    sys.modules["worker"].Worker.serve = sys.modules["child"].Child.run = lambda *_: None
    sys.modules["supervisor"] = sys.modules["__main__"]
    return 2 * x
