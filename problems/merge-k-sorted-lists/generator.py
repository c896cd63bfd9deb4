"""Few and many lists, empty ones among them, with ties within and between lists; the scale cases have short lists."""

from collections.abc import Iterator
from itertools import pairwise
from random import Random
from typing import Any

from service.catalogue.authoring import Draft, case, require, within

LIMIT = 10**4
MOST = 10_000
LONGEST = 500


def contract(lists: list[list[int] | dict[str, Any]]) -> None:
    within(len(lists), 0, MOST, "there are 0 to 10,000 lists")
    require(all(isinstance(nodes, list) for nodes in lists), "each list has an end")
    within((len(nodes) for nodes in lists), 0, LONGEST, "each list has 0 to 500 nodes")
    within(sum(map(len, lists)), 0, MOST, "all lists together have at most 10,000 nodes")
    for nodes in lists:
        require(all(a <= b for a, b in pairwise(nodes)), "each list is in non-decreasing order")
    within((value for nodes in lists for value in nodes), -LIMIT, LIMIT, "each value is from -10**4 to 10**4")


def samples() -> Iterator[Draft]:
    yield case([[3, 7, 12], [2, 7], [9]], note="The rank 7 occurs in two lists and twice in the result.")
    yield case([[], [-5, 1], []], note="Nobody waits at the first and the third branch.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for sizes in ((2, 3, 4), (4, 0, 1, 5), (3, 3, 3, 3), (1, 2, 3, 4, 5), (0, 6, 0, 2, 2, 1), (2, 2, 2, 2, 2, 2, 2)):
        yield drawn(random, sizes, 9, "random")
    for sizes in ((5, 5, 5), (7, 1, 7, 1), (4, 4, 4, 4, 4)):
        yield drawn(random, sizes, 2, "random tie duplicates")
    yield drawn(random, [40] * 20, 300, "large tie")
    yield drawn(random, [random.randrange(30) for _ in range(100)], LIMIT, "large")
    yield drawn(random, [random.randrange(3) for _ in range(1_000)], LIMIT, "large")
    yield drawn(random, [LONGEST] * 20, LIMIT, "large boundary")
    yield drawn(random, [LONGEST - 1, *[1] * 500, LONGEST], LIMIT, "large boundary order")
    yield drawn(random, [1] * MOST, LIMIT, "scale boundary")
    yield case([[value] for value in range(-LIMIT + 1, LIMIT + 1, 2)], labels="scale boundary negative order")
    yield case([[value] for value in range(LIMIT - 1, -LIMIT - 1, -2)], labels="scale boundary negative order")
    yield case([[4]] * MOST, labels="scale boundary uniform tie duplicates")
    yield case([[]] * MOST, labels="large boundary empty")
    yield case([[]] * (MOST - 1) + [[7, 8]], labels="large boundary empty")
    yield drawn(random, [2] * (MOST // 2), LIMIT, "scale boundary")


def fixed() -> Iterator[Draft]:
    yield case([], labels="empty boundary")
    yield case([[]], labels="empty single")
    yield case([[], []], labels="empty pair")
    yield case([[], [], []], labels="empty")
    yield case([[6]], labels="single")
    yield case([[0]], labels="single zero")
    yield case([[-4, 0, 0, 11]], labels="single zero negative duplicates")
    yield case([[], [5]], labels="empty pair")
    yield case([[5], []], labels="empty pair")
    yield case([[2], [1]], labels="pair order")
    yield case([[1], [2]], labels="pair")
    yield case([[3], [3]], labels="pair tie uniform duplicates")
    yield case([[LIMIT], [-LIMIT]], labels="pair boundary negative order")
    yield case([[0, 4], [0, 3]], labels="pair zero tie duplicates")
    yield case([[1, 9], [2, 3, 4]], labels="pair adversarial")
    yield case([[10, 20, 30], [40, 50], [1, 2]], labels="order parity")
    yield case([[1, 6, 8], [2, 5, 9], [3, 4, 7]], labels="parity adversarial")
    yield case([[4], [2], [3]], labels="order parity")
    yield case([[9], [8], [7], [6], [5]], labels="order parity")
    yield case([[5, 5], [5], [5, 5, 5]], labels="uniform tie duplicates parity")
    yield case([[-3, 0], [-1, 0, 2], [0]], labels="zero negative tie duplicates adversarial")
    yield case([[-8, -8], [-9, -7], [], [-8]], labels="negative tie duplicates empty")
    yield case([[1, 2], [], [1, 3], [], [0]], labels="empty zero tie duplicates parity")
    yield case([[], [7], [2, 30], []], labels="empty order")
    yield case([[1, 100], [2], [3], [4], [5], [6], [7]], labels="adversarial parity")


def small(random: Random) -> Draft:
    sizes = [random.randint(0, 3) for _ in range(random.randint(0, 5))]
    return drawn(random, sizes, 3, "")


def drawn(random: Random, sizes: list[int] | tuple[int, ...], limit: int, labels: str) -> Draft:
    return case([sorted(random.randint(-limit, limit) for _ in range(size)) for size in sizes], labels=labels)
