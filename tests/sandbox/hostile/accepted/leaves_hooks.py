"""Leaves hooks in the interpreter, and its settings changed.

Stopped by: sandbox/inside/child.py (living)
"""

import gc
import sys


def double(x):
    sys.excepthook = sys.unraisablehook = print
    sys.setrecursionlimit(1000)
    sys.setswitchinterval(100)
    sys.addaudithook(lambda *_: None)
    sys.meta_path.insert(0, sys)
    sys.set_int_max_str_digits(0)
    gc.disable()
    gc.freeze()
    return 2 * x
