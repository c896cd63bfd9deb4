"""Short lists with each of their nodes to remove, and lists in which equal values hide a wrong choice."""

from collections.abc import Iterator
from random import Random
from typing import Any

from service.catalogue.authoring import Draft, case, require, within

LIMIT = 100
MOST = 30


def contract(head: list[int] | dict[str, Any], n: int) -> None:
    require(isinstance(head, list), "the list has an end")
    within(len(head), 1, MOST, "the list has 1 to 30 nodes")
    within(head, 0, LIMIT, "each value is from 0 to 100")
    within(n, 1, MOST, "n is from 1 to 30")
    require(n <= len(head), "n is at most the number of nodes")


def samples() -> Iterator[Draft]:
    yield case([8, 6, 7, 9], 3, note="From the back, 9 is the first, 7 the second and 6 the third.")
    yield case([15, 3], 1)


def hidden(random: Random) -> Iterator[Draft]:
    yield case([4], 1, labels="single ends boundary")
    yield case([0], 1, labels="single ends zero")
    yield case([LIMIT], 1, labels="single ends boundary")
    yield case([10, 20], 1, labels="pair ends sorted")
    yield case([10, 20], 2, labels="pair ends sorted")
    yield case([5, 5], 1, labels="pair ends uniform duplicates")
    yield case([5, 5], 2, labels="pair ends uniform duplicates")
    yield case([0, 1], 2, labels="pair ends zero")
    yield case([LIMIT, 0], 1, labels="pair ends zero boundary")
    for n in (1, 2, 3):
        yield case([9, 2, 5], n, labels="parity adversarial" if n == 2 else "parity ends")
    for n in (1, 2, 3, 4):
        yield case([31, 33, 35, 37], n, labels="sorted ends" if n in (1, 4) else "sorted adversarial")
    for n in (1, 2, 3, 4, 5):
        yield case([12, 0, 7, 0, 40], n, labels="parity zero ends" if n in (1, 5) else "parity zero adversarial")
    yield case([6, 1, 6, 2], 2, labels="duplicates adversarial")
    yield case([6, 1, 6, 2], 4, labels="duplicates adversarial ends")
    yield case([3, 8, 3, 8, 3], 1, labels="duplicates adversarial ends")
    yield case([3, 8, 3, 8, 3], 2, labels="duplicates adversarial")
    yield case([2, 2, 2, 9, 2, 2], 2, labels="duplicates adversarial")
    yield case([7, 7, 7, 7], 3, labels="uniform duplicates")
    yield case([0, 0, 0, 1], 1, labels="zero duplicates ends")
    yield case([0, 0, 0, 1], 4, labels="zero duplicates ends")
    for size in (5, 6, 7, 8, 9, 10, 12):
        yield case(drawn(random, size, 20), random.randint(1, size), labels="random")
    for size, n in ((20, 1), (25, 25), (29, 15)):
        yield case(drawn(random, size, LIMIT), n, labels="large ends" if n in (1, size) else "large")
    for n in (1, 2, 16, MOST - 1, MOST):
        yield case(drawn(random, MOST, LIMIT), n, labels="large boundary ends" if n in (1, MOST) else "large boundary")


def small(random: Random) -> Draft:
    size = random.randint(1, 7)
    return case(drawn(random, size, 4), random.randint(1, size))


def drawn(random: Random, size: int, limit: int) -> list[int]:
    return [random.randint(0, limit) for _ in range(size)]
