"""Fields of all shapes whose answer is still allowed: strips, squares, and the largest of each height."""

from collections.abc import Iterator
from math import comb
from random import Random

from service.catalogue.authoring import Draft, case, require, within

SIDE = 100
MOST = 2 * 10**9


def contract(m: int, n: int) -> None:
    within(m, 1, SIDE, "m is from 1 to 100")
    within(n, 1, SIDE, "n is from 1 to 100")
    require(channels(m, n) <= MOST, "the answer is at most 2 * 10**9")


def samples() -> Iterator[Draft]:
    yield case(2, 4, note="The channel goes south once, in any one of the four columns.")
    yield case(5, 3, note="Two of the six steps go east, and there are 15 ways to choose them.")
    yield case(1, 6, note="In a single row the channel can only go east.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case(1, 1, labels="single boundary")
    yield case(1, 2, labels="pair")
    yield case(2, 1, labels="pair order")
    yield case(2, 2, labels="pair")
    yield case(1, 5, labels="single")
    yield case(8, 1, labels="single order")
    yield case(1, SIDE, labels="single boundary")
    yield case(SIDE, 1, labels="single boundary order")
    yield case(2, 3, labels="pair")
    yield case(5, 2, labels="pair order")
    yield case(2, SIDE, labels="pair boundary")
    yield case(SIDE, 2, labels="pair boundary order")
    yield case(3, 4, labels="random")
    yield case(3, 5, labels="order")
    yield case(4, 3, labels="order")
    yield case(4, 4, labels="random")
    yield case(6, 4, labels="order")
    yield case(4, 6, labels="order")
    yield case(6, 6, labels="random")
    yield case(3, SIDE, labels="boundary large")
    yield case(SIDE, 4, labels="boundary large order")
    yield case(5, SIDE, labels="boundary large")
    for m, n in random.sample([(m, n) for m in range(5, 13) for n in range(7, 13)], 8):
        yield case(m, n, labels="random")
    for m, n in random.sample([(m, n) for m in range(13, 17) for n in range(13, 17)], 5):
        yield case(m, n, labels="large")
    for m, n in ((2, 45), (3, 57), (24, 7), (8, 27)):
        yield case(m, n, labels="adversarial" if m < n else "adversarial order")
    yield case(17, 17, labels="scale large")
    yield case(17, 18, labels="scale large")
    yield case(18, 17, labels="scale large order")
    for m in (7, 8, 9, 10, 11, 13, 14):
        yield case(m, widest(m), labels="scale boundary" if widest(m) == SIDE else "scale large")
    for n in (6, 7, 8, 12, 15):
        yield case(widest(n), n, labels="scale boundary order" if widest(n) == SIDE else "scale large order")


def small(random: Random) -> Draft:
    return case(random.randint(1, 7), random.randint(1, 7))


def channels(m: int, n: int) -> int:
    return comb(m + n - 2, m - 1)


def widest(side: int) -> int:
    """The largest other side with which the answer is still allowed."""
    return max(other for other in range(1, SIDE + 1) if channels(side, other) <= MOST)
