"""Leaves modules of its own among those that are loaded, and compiled code beside those of the judge.

Stopped by: sandbox/inside/child.py (living)
"""

import os
import sys
import types


def double(x):
    sys.modules["left"] = types.ModuleType("left")
    sys.modules["heapq"] = sys.modules["left"]
    sys.path.insert(0, "/tmp")
    sys.dont_write_bytecode = False
    os.makedirs("/tmp/__pycache__", exist_ok=True)
    open("/tmp/solution.py", "w").write("left = True")
    __import__("solution")
    return 2 * x
