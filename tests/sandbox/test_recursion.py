"""Recursion is as deep as the problems' largest inputs make it."""

import pytest

from sandbox.protocol import Exit
from sandbox.signature import Json
from tests.sandbox.conftest import Answer, One

pytestmark = pytest.mark.engine

METHOD = "class Solution:\n    {decorator}\n    def f(self, x): return 0 if x == 0 else {step}"


@pytest.mark.parametrize(
    ("depth", "source"),
    [
        (200_000, "def f(x): return 0 if x == 0 else 1 + f(x - 1)"),
        (200_000, METHOD.format(decorator="# plain", step="1 + self.f(x - 1)")),
        (100_000, "@cache\ndef f(x): return 0 if x == 0 else 1 + f(x - 1)"),
        (100_000, METHOD.format(decorator="@lru_cache(None)", step="1 + self.f(x - 1)")),
        (100_000, METHOD.format(decorator="@functools.lru_cache(maxsize=128)", step="1 + self.f(x - 1)")),
        (100_000, "from functools import cache as kept\n@kept\ndef f(x): return 0 if x == 0 else 1 + f(x - 1)"),
        (50_000, METHOD.format(decorator="# through C", step="1 + min(self.f(y) for y in [x - 1])")),
        (50_000, METHOD.format(decorator="# through C", step="1 + sum(map(self.f, [x - 1]))")),
        (200_000, "import sys\nsys.setrecursionlimit(1 << 30)\ndef f(x): return 0 if x == 0 else 1 + f(x - 1)"),
        (50_000, "def walk(x):\n    if x: yield from walk(x - 1)\n    yield 0\ndef f(x): return next(walk(x)) + x"),
    ],
    ids=["function", "method", "cache", "lru_cache", "lru_cache with a size", "cache by import", "min of a generator",
         "sum of a map", "own limit", "generators"],
)  # fmt: skip
def test_deep_recursion(answer: Answer, depth: int, source: str) -> None:
    assert answer(source, [depth], cpu_ms=5000, wall_ms=30_000) == depth


def test_deep_recursion_in_a_thread_of_its_own(answer: Answer) -> None:
    source = """
import threading
threading.stack_size(1 << 26)
def f(x):
    def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
    found = []
    thread = threading.Thread(target=lambda: found.append(depth(x)))
    thread.start()
    thread.join()
    return found[0]
"""
    assert answer(source, [100_000], cpu_ms=5000, wall_ms=30_000) == 100_000


@pytest.mark.parametrize(
    ("stub", "source", "argument", "value"),
    [
        ("f(h: ListNode) -> int", "def f(h): return 0 if h is None else 1 + f(h.next)", list(range(50_000)), 50_000),
        ("f(h: ListNode) -> ListNode", "def f(h): return h", list(range(50_000)), list(range(50_000))),
        (
            "f(h: TreeNode) -> int",
            "def f(h): return 0 if h is None else 1 + max(f(h.left), f(h.right))",
            [0, *(value for i in range(1, 20_000) for value in (i, None))][:-1],
            20_000,
        ),
    ],
    ids=["list", "list as it is", "tree"],
)
def test_nodes_in_a_long_row(answer: Answer, stub: str, source: str, argument: Json, value: Json) -> None:
    assert answer(source, [argument], stub=stub, cpu_ms=5000, wall_ms=30_000) == value


def test_a_recursion_error_can_be_caught(answer: Answer) -> None:
    source = "def f(x):\n    try: return f(x)\n    except RecursionError: return 5"
    assert answer(source, cpu_ms=10_000, wall_ms=60_000) == 5


def test_recursion_without_an_end_is_told_by_its_line_and_a_short_trace(one: One) -> None:
    case = one("def f(x):\n    return f(x)", cpu_ms=10_000, wall_ms=60_000)
    assert case.fault is not None
    assert (case.exit, case.fault.type, case.fault.line) == (Exit.RAISED, "RecursionError", 2)
    assert len(case.fault.trace) <= 4000


def test_a_cache_does_all_that_people_use(answer: Answer) -> None:
    source = """
class Solution:
    @lru_cache(maxsize=2, typed=False)
    def square(self, n): return n * n
    def f(self, x):
        for n in (1, 2, 1, 3): self.square(n)
        info = self.square.cache_info()
        self.square.cache_clear()
        return [info.hits, info.misses, info.currsize, self.square.cache_info().misses, self.square.__name__]
"""
    assert answer(source) == [1, 3, 2, 0, "square"]
