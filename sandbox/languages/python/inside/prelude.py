"""The names that code written for LeetCode uses without importing them."""

import importlib
import sys
from contextlib import suppress
from types import ModuleType
from typing import Any

from nodes import ListNode, Node, TreeNode

# Names of a later module win, as after a series of star imports; builtins come last so that open, pow, … stay.
STARRED = (
    "string re datetime collections heapq bisect copy math random statistics itertools functools operator io sys json "
    "typing builtins"
).split()
PLAIN = (
    "string re datetime collections heapq bisect copy math random statistics itertools functools operator io sys json "
    "os time array queue decimal fractions typing"
).split()

_solution = ModuleType("solution")
_namespace: dict[str, Any] = vars(_solution)


def prepare() -> None:
    """Import everything once, into the module that a submission is run in."""
    for name in STARRED:
        module = importlib.import_module(name)
        public = getattr(module, "__all__", None) or [key for key in vars(module) if not key.startswith("_")]
        _namespace.update({key: getattr(module, key) for key in public})
    for name in PLAIN:
        _namespace[name] = importlib.import_module(name)
    with suppress(ImportError):  # the image has it; where the worker runs without one, it may be missing
        importlib.import_module("sortedcontainers")
    _namespace.update(ListNode=ListNode, TreeNode=TreeNode, Node=Node)


def module() -> ModuleType:
    """The module with all that is prepared, for one submission of this process. It is not __main__: what a candidate
    runs by hand stays out.
    """
    sys.modules["solution"] = _solution
    return _solution
