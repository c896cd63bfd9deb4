"""Lists of all small sizes with values that show each misplaced node, and long ones."""

from collections.abc import Iterator
from random import Random
from typing import Any

from service.catalogue.authoring import Draft, case, require, within

LIMIT = 1_000
MOST = 50_000


def contract(head: list[int] | dict[str, Any]) -> None:
    require(isinstance(head, list), "the list has an end")
    within(len(head), 1, MOST, "the list has 1 to 50,000 nodes")
    within(head, 1, LIMIT, "each value is from 1 to 1,000")


def samples() -> Iterator[Draft]:
    yield case([20, 30, 60, 40, 70], note="The wagon in the middle, 60, comes last.")
    yield case([9, 4, 8, 1, 6, 3], note="First 9 and 3, then 4 and 6, then 8 and 1.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([5], labels="single boundary")
    yield case([LIMIT], labels="single boundary")
    yield case([2, 7], labels="pair sorted")
    yield case([7, 2], labels="pair reversed")
    yield case([6, 6], labels="pair uniform duplicates")
    yield case([1, LIMIT], labels="pair boundary")
    yield case([3, 8, 5], labels="parity")
    yield case([4, 6, 9], labels="parity sorted")
    yield case([9, 6, 4], labels="parity reversed")
    yield case([4, 4, 9], labels="parity duplicates adversarial")
    yield case([9, 4, 4], labels="parity duplicates adversarial")
    yield case([11, 12, 13, 14], labels="sorted adversarial")
    yield case([14, 13, 12, 11], labels="reversed adversarial")
    yield case([1, 2, 1, 2], labels="duplicates")
    yield case([50, 60, 70, 80, 90], labels="parity sorted adversarial")
    yield case([90, 80, 70, 60, 50], labels="parity reversed adversarial")
    yield case([3, 1, 3, 1, 3], labels="parity duplicates")
    yield case([21, 22, 23, 24, 25, 26], labels="sorted")
    yield case([31, 32, 33, 34, 35, 36, 37], labels="sorted parity")
    yield case([8, 7, 6, 5, 4, 3, 2, 1], labels="reversed")
    yield case([5, 5, 5, 5, 5], labels="uniform parity duplicates")
    yield case([5, 5, 5, 5, 5, 5], labels="uniform duplicates")
    for size in (4, 5, 6, 7, 8, 9, 10, 11, 12):
        yield case(drawn(random, size, 30), labels="random parity" if size % 2 else "random")
    for size in (100, 333, 998, 999, 1_000, 1_001):
        yield case(drawn(random, size, LIMIT), labels="large deep-recursion" if size > 500 else "large")
    yield case(list(range(1, LIMIT + 1)), labels="large sorted boundary deep-recursion")
    yield case(list(range(LIMIT - 1, 0, -1)), labels="large reversed parity deep-recursion")
    yield case(drawn(random, 9_999, LIMIT), labels="large parity deep-recursion")
    yield case(drawn(random, MOST, LIMIT), labels="scale boundary deep-recursion")
    yield case(drawn(random, MOST - 1, LIMIT), labels="scale parity deep-recursion")
    yield case([7] * MOST, labels="scale boundary uniform deep-recursion")


def small(random: Random) -> Draft:
    return case(drawn(random, random.randint(1, 8), 6))


def drawn(random: Random, size: int, limit: int) -> list[int]:
    return [random.randint(1, limit) for _ in range(size)]
