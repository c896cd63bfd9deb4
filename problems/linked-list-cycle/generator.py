"""Chains that end and chains that do not: equal values, and cycles that begin at any place."""

from collections.abc import Iterator
from random import Random
from typing import Any

from service.catalogue.authoring import Draft, case, require, within

LIMIT = 10**5
MOST = 10_000


def contract(head: list[int] | dict[str, Any]) -> None:
    values = head["values"] if isinstance(head, dict) else head
    within(len(values), 0, MOST, "the list has at most 10,000 nodes")
    within(values, -LIMIT, LIMIT, "each value is from -10**5 to 10**5")
    if isinstance(head, dict):
        require(0 <= head["cycle_to"] < len(values), "cycle_to is the position of a node of the list")


def samples() -> Iterator[Draft]:
    yield case(cycle([5, 9, 2, 7, 1], 2), note="After the stop with 1 comes the stop with 2 again.")
    yield case([4, 4, 6], note="The first two stops have the same value, but the chain ends.")
    yield case(cycle([3, 8], 1))


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size in (4, 5, 6, 8, 12):
        yield case(values(random, size, 5), labels="random none")
    for size in (4, 5, 6, 8, 9, 12, 12):
        yield case(cycle(values(random, size, 5), random.randrange(size)), labels="random cycle")
    for size in (1_001, 3_000):
        yield case(values(random, size, LIMIT), labels="large none")
    for size in (1_000, 2_001, 4_000):
        yield case(cycle(values(random, size, LIMIT), random.randrange(size)), labels="large cycle")
    yield case(distinct(random, 5_000), labels="large none")
    yield case(distinct(random, MOST), labels="scale boundary none")
    yield case([8] * MOST, labels="scale boundary uniform duplicates none")
    yield case(cycle(distinct(random, MOST), 0), labels="scale boundary cycle ends parity")
    yield case(cycle(distinct(random, MOST), MOST - 1), labels="scale boundary cycle self-reference ends")
    yield case(cycle(distinct(random, MOST), MOST - 2), labels="scale boundary cycle ends parity")
    yield case(cycle(values(random, MOST, LIMIT), MOST // 2), labels="scale boundary cycle parity")


def fixed() -> Iterator[Draft]:
    yield case([], labels="empty none")
    yield case([7], labels="single none")
    yield case([0], labels="single zero none")
    yield case(cycle([7], 0), labels="single cycle self-reference")
    yield case(cycle([-LIMIT], 0), labels="single cycle self-reference boundary negative")
    yield case([3, 8], labels="pair none")
    yield case([6, 6], labels="pair uniform duplicates none")
    yield case(cycle([3, 8], 0), labels="pair cycle ends parity")
    yield case(cycle([6, 6], 0), labels="pair cycle uniform duplicates")
    yield case(cycle([-1, 0], 1), labels="pair cycle self-reference negative zero")
    yield case(cycle([6, 1, 9], 0), labels="cycle ends parity")
    yield case(cycle([6, 1, 9], 1), labels="cycle parity")
    yield case(cycle([6, 1, 9, 5], 0), labels="cycle ends parity")
    yield case(cycle([8, 6, 5, 2], 3), labels="cycle self-reference ends")
    yield case(cycle([10, 20, 30, 40, 50, 60, 70], 3), labels="cycle parity")
    yield case(cycle([10, 20, 30, 40, 50, 60, 70], 4), labels="cycle parity")
    yield case([LIMIT, -LIMIT], labels="pair boundary negative none")
    yield case([5, LIMIT, 1, 2], labels="boundary adversarial none")
    yield case([-3, 0, LIMIT], labels="boundary negative zero adversarial none")
    yield case([0, -1, 0, -1, 0], labels="zero negative duplicates adversarial none")
    yield case([4, 9, 1, 4], labels="duplicates ends adversarial none")
    yield case([2, 5, 5, 8, 1], labels="duplicates adversarial none")
    yield case([1, 2, 1, 2, 1, 2], labels="duplicates adversarial none")
    yield case([9] * 7, labels="uniform duplicates adversarial none")
    yield case(cycle([9] * 7, 5), labels="uniform duplicates cycle parity")
    yield case(cycle([0, 0, 0], 2), labels="uniform zero duplicates cycle self-reference")
    yield case(cycle([LIMIT, 4, -LIMIT, LIMIT], 1), labels="boundary negative duplicates cycle")


def small(random: Random) -> Draft:
    """A list of few nodes and few different values; of the last one's next, each possibility is as likely."""
    size = random.randint(0, 7)
    to = random.randint(-1, size - 1)
    nodes = values(random, size, 3)
    return case(nodes if to < 0 else cycle(nodes, to))


def cycle(values: list[int], to: int) -> dict[str, Any]:
    """The last node's next is the node at the position `to`."""
    return {"values": values, "cycle_to": to}


def values(random: Random, size: int, limit: int) -> list[int]:
    return [random.randint(-limit, limit) for _ in range(size)]


def distinct(random: Random, size: int) -> list[int]:
    return random.sample(range(-LIMIT, LIMIT + 1), size)
