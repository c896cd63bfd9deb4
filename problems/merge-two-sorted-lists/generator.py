"""Pairs of sorted lists: empty ones, ties, one list before, after or inside the other, and long ones."""

from collections.abc import Iterator
from itertools import pairwise
from random import Random
from typing import Any

from service.catalogue.authoring import Draft, case, require, within

LIMIT = 100
MOST = 50


def contract(list1: list[int] | dict[str, Any], list2: list[int] | dict[str, Any]) -> None:
    for name, nodes in (("list1", list1), ("list2", list2)):
        require(isinstance(nodes, list), f"{name} has an end")
        within(len(nodes), 0, MOST, f"{name} has at most 50 nodes")
        within(nodes, -LIMIT, LIMIT, f"each value of {name} is from -100 to 100")
        require(all(a <= b for a, b in pairwise(nodes)), f"{name} is in non-decreasing order")


def samples() -> Iterator[Draft]:
    yield case([3, 8, 9], [1, 8, 20, 21], note="Both nodes with 8 are in the result.")
    yield case([-6, -2, 5], [])
    yield case([4], [-4, 0])


def hidden(random: Random) -> Iterator[Draft]:
    yield case([], [], labels="empty")
    yield case([], [7], labels="empty single")
    yield case([-7], [], labels="empty single negative")
    yield case([], [-3, 0, 0, 12], labels="empty zero duplicates")
    yield case([5, 6, 30], [], labels="empty")
    yield case([0, 0], [], labels="empty zero duplicates uniform")
    yield case([2], [9], labels="pair single")
    yield case([9], [2], labels="pair single order")
    yield case([6], [6], labels="pair single tie duplicates uniform")
    yield case([LIMIT], [-LIMIT], labels="pair single boundary order negative")
    yield case([0], [0], labels="pair single tie zero uniform")
    yield case([-LIMIT, LIMIT], [-LIMIT, LIMIT], labels="boundary tie duplicates negative")
    yield case([1, 2, 3, 4], [10, 11, 12], labels="ends")
    yield case([10, 11, 12], [1, 2, 3, 4], labels="ends order")
    yield case([1, 2, 20, 21], [5, 6, 7, 8], labels="ends order")
    yield case([5, 6, 7, 8], [1, 2, 20, 21], labels="ends order")
    yield case([11, 15, 22, 30], [13, 17, 25, 31], labels="order")
    yield case([12, 20, 33], [9, 14, 25, 40, 41, 50], labels="order ends")
    yield case([4, 4, 4], [4, 4], labels="uniform tie duplicates")
    yield case([1, 5, 5, 9], [5, 5, 5], labels="tie duplicates adversarial")
    yield case([2, 3, 8], [2, 3, 8], labels="tie duplicates adversarial")
    yield case([-5, -1, 0, 4], [-3, 0, 0, 6], labels="zero negative tie adversarial")
    yield case([0, 0, 1], [-1, 2, 3], labels="zero negative order adversarial")
    yield case([-9, -8, -8], [-12, -8, -1], labels="negative tie duplicates")
    yield case([1], [2, 3, 4, 5, 6], labels="single ends")
    yield case([6], [2, 3, 4, 5], labels="single ends order")
    yield case([3, 40, 41], [5], labels="single ends")
    for sizes in ((3, 3), (4, 4), (1, 6), (7, 2), (5, 5), (6, 8), (8, 6), (3, 8)):
        yield drawn(random, sizes, 10, "random")
    for sizes in ((20, 30), (45, 12), (0, 40)):
        yield drawn(random, sizes, LIMIT, "large")
    yield drawn(random, (MOST, MOST), LIMIT, "large boundary")
    yield drawn(random, (MOST, MOST), 4, "large boundary duplicates tie")
    yield drawn(random, (MOST, 1), LIMIT, "large boundary")
    yield case([7] * MOST, [7] * MOST, labels="boundary uniform tie duplicates")
    yield case(list(range(1, 51)), list(range(-50, 0)), labels="boundary ends order negative")


def small(random: Random) -> Draft:
    """Short lists of few different values, so that ties are frequent."""
    return drawn(random, (random.randint(0, 5), random.randint(0, 5)), 3)


def drawn(random: Random, sizes: tuple[int, int], limit: int, labels: str = "") -> Draft:
    list1, list2 = (sorted(random.randint(-limit, limit) for _ in range(size)) for size in sizes)
    return case(list1, list2, labels=labels)
