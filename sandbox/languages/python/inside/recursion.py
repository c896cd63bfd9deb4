"""Recursion as deep as memory allows, as people know it from judges."""

import ctypes
import sys

LIMIT = 550_000
_C_LIMIT = 1 << 30
_FIELDS = 64


def unlimit() -> None:
    """Raise both of CPython's limits in this thread: the one for Python calls, and the one for calls in C.

    The latter has no setter in CPython 3.12 and 3.13, and ends `min(f(x) for x in …)` or a cached function after some
    thousand levels, however large the stack is. It is the int behind the limit for Python calls in the thread's state
    (Include/cpython/pystate.h: py_recursion_remaining, py_recursion_limit, c_recursion_remaining). Behind it stands
    the stack itself: a process that overruns it dies, as it does in C.
    """
    sys.setrecursionlimit(LIMIT)
    if not (3, 12) <= sys.version_info[:2] < (3, 14):
        return
    current = ctypes.pythonapi.PyThreadState_Get
    current.restype = ctypes.c_void_p
    state = (ctypes.c_int * _FIELDS).from_address(current())
    places = [i for i in range(1, _FIELDS - 1) if state[i] == LIMIT and 0 < state[i - 1] <= LIMIT]
    if len(places) == 1 and 0 < state[places[0] + 1] <= 1_000_000:
        state[places[0] + 1] = _C_LIMIT
