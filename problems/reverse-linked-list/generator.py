"""Lists of all small sizes, values that tempt to be tested for truth, and long lists for deep recursion."""

from collections.abc import Iterator
from random import Random
from typing import Any

from service.catalogue.authoring import Draft, case, require, within

LIMIT = 5_000
MOST = 5_000


def contract(head: list[int] | dict[str, Any]) -> None:
    require(isinstance(head, list), "the list has an end")
    within(len(head), 0, MOST, "the list has 0 to 5,000 nodes")
    within(head, -LIMIT, LIMIT, "each value is from -5,000 to 5,000")


def samples() -> Iterator[Draft]:
    yield case([7, 2, 9, 2], note="The node that was last, with 2, is now the first.")
    yield case([-3, 11])


def hidden(random: Random) -> Iterator[Draft]:
    yield case([], labels="empty boundary")
    yield case([6], labels="single")
    yield case([0], labels="single zero")
    yield case([-LIMIT], labels="single boundary negative")
    yield case([4, 9], labels="pair sorted")
    yield case([9, 4], labels="pair")
    yield case([8, 8], labels="pair uniform duplicates")
    yield case([0, 0], labels="pair zero uniform duplicates")
    yield case([0, 5], labels="pair zero adversarial")
    yield case([5, 0], labels="pair zero adversarial")
    yield case([LIMIT, -LIMIT], labels="pair boundary negative")
    yield case([3, 1, 2], labels="parity")
    yield case([20, 30, 50], labels="parity sorted")
    yield case([6, 0, 7], labels="parity zero adversarial")
    yield case([5, 4, 4, 5], labels="duplicates")
    yield case([1, 2, 3, 2, 1], labels="duplicates parity")
    yield case([2, 2, 2, 7], labels="duplicates")
    yield case([7, 2, 2, 2], labels="duplicates")
    yield case([-1, -2, -3, -4], labels="negative parity")
    yield case([-9, -6, 0, 6, 9, 12], labels="sorted negative zero")
    yield case([10, 11, 12, 13, 14, 15, 16], labels="sorted parity")
    yield case([1, 1, 1, 1, 1, 1], labels="uniform duplicates")
    yield case([0, 1, 0, 1, 0], labels="zero duplicates adversarial")
    yield case([40, -40, 40, -40], labels="negative duplicates")
    for size in (3, 4, 5, 6, 7, 8, 9, 10):
        yield case(drawn(random, size, 9), labels="random")
    for size in (60, 333, 998, 999, 1_000, 1_001):
        yield case(drawn(random, size, LIMIT), labels="large deep-recursion" if size > 500 else "large")
    yield case(list(range(2_000, -2_000, -1)), labels="large deep-recursion negative")
    yield case(drawn(random, MOST - 1, LIMIT), labels="large deep-recursion parity")
    yield case(drawn(random, MOST, LIMIT), labels="scale boundary deep-recursion")
    yield case(list(range(1, MOST + 1)), labels="scale boundary deep-recursion sorted")
    yield case([3] * MOST, labels="scale boundary deep-recursion uniform")


def small(random: Random) -> Draft:
    return case(drawn(random, random.randint(0, 7), 2))


def drawn(random: Random, size: int, limit: int) -> list[int]:
    return [random.randint(-limit, limit) for _ in range(size)]
