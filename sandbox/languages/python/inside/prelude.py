"""The names that code written for LeetCode uses without importing them."""

import functools
import importlib
import importlib.util
import sys
from contextlib import suppress
from types import ModuleType
from typing import Any

from nodes import ListNode, Node, TreeNode

# Names of a later module win, as after a series of star imports; builtins come last so that open, pow, … stay.
STARRED = (
    "string re datetime collections heapq bisect copy math random statistics itertools functools operator io json "
    "typing builtins"
).split()
PLAIN = (
    "string re datetime collections heapq bisect copy math random statistics itertools functools operator io sys json "
    "os time array queue decimal fractions typing"
).split()

_namespace: dict[str, Any] = {}


def prepare() -> None:
    """Import everything once."""
    _let_caches_recurse()
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
    """A new module with all that is prepared. It is not __main__: what a candidate runs by hand stays out."""
    new = ModuleType("solution")
    vars(new).update(_namespace)
    sys.modules["solution"] = new
    return new


def _let_caches_recurse() -> None:
    """Use the standard library's own lru_cache in Python in place of the one in C.

    The one in C takes the C stack for each level, and CPython 3.13 ends that after some thousand levels, however
    large the stack is; a cached recursion that is 10,000 deep is common in accepted solutions.
    """
    spec = importlib.util.find_spec("functools")
    if spec is None or spec.loader is None:
        raise ImportError("the standard library lacks functools")
    twin = importlib.util.module_from_spec(spec)
    in_c = sys.modules["_functools"]
    sys.modules["_functools"] = None  # type: ignore[assignment]  # this is how an import is made to fail
    try:
        spec.loader.exec_module(twin)
    finally:
        sys.modules["_functools"] = in_c
    vars(functools)["_lru_cache_wrapper"] = twin._lru_cache_wrapper
