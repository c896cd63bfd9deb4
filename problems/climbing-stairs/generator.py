"""There are 45 inputs in all, and each is a case."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

MOST = 45


def contract(n: int) -> None:
    within(n, 1, MOST, "n is from 1 to 45")


def samples() -> Iterator[Draft]:
    yield case(4, note="The hops are 1 1 1 1, 1 1 2, 1 2 1, 2 1 1 or 2 2.")
    yield case(6)


def hidden(random: Random) -> Iterator[Draft]:  # noqa: ARG001 - every input is there, so nothing is left to chance
    yield case(1, labels="single boundary")
    yield case(2, labels="pair parity")
    for n in (3, 5, 7, 8, 9, 10, 11, 12):
        yield case(n, labels="parity")
    for n in range(13, 30):
        yield case(n, labels="large")
    for n in range(30, MOST):
        yield case(n, labels="large precision scale")
    yield case(MOST, labels="boundary precision scale")


def small(random: Random) -> Draft:
    return case(random.randint(1, 12))
