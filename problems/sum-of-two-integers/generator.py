"""Pairs with no carry, one carry or long carries, for all combinations of signs, up to the ends of the range."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

LIMIT = 1_000


def contract(a: int, b: int) -> None:
    within(a, -LIMIT, LIMIT, "a is from -1000 to 1000")
    within(b, -LIMIT, LIMIT, "b is from -1000 to 1000")


def samples() -> Iterator[Draft]:
    yield case(9, 14)
    yield case(-6, 4)
    yield case(-5, -8)


def hidden(random: Random) -> Iterator[Draft]:
    yield case(0, 0, labels="zero uniform")
    yield case(0, 7, labels="zero")
    yield case(7, 0, labels="zero order")
    yield case(0, -7, labels="zero negative")
    yield case(-7, 0, labels="zero negative order")
    yield case(-1, 1, labels="zero negative adversarial")
    yield case(1, -1, labels="zero negative adversarial order")
    yield case(-1, -1, labels="negative uniform")
    yield case(1, 1, labels="uniform")
    yield case(-1, 0, labels="negative zero")
    yield case(-64, 64, labels="zero negative adversarial")
    yield case(5, 10, labels="multi-digit")
    yield case(341, 682, labels="multi-digit large")
    yield case(3, 5, labels="adversarial")
    yield case(7, 1, labels="adversarial")
    yield case(1, 15, labels="adversarial order")
    yield case(511, 1, labels="adversarial large")
    yield case(511, 513, labels="adversarial large")
    yield case(255, 257, labels="adversarial multi-digit")
    yield case(100, 100, labels="uniform multi-digit")
    yield case(-4, 6, labels="negative adversarial")
    yield case(6, -4, labels="negative adversarial order")
    yield case(4, -6, labels="negative")
    yield case(-9, 30, labels="negative adversarial")
    yield case(13, -12, labels="negative adversarial")
    yield case(12, -13, labels="negative adversarial")
    yield case(-3, -5, labels="negative")
    yield case(-128, -128, labels="negative uniform")
    yield case(-127, 255, labels="negative adversarial multi-digit")
    yield case(LIMIT, LIMIT, labels="boundary uniform large")
    yield case(-LIMIT, -LIMIT, labels="boundary uniform negative large")
    yield case(LIMIT, -LIMIT, labels="boundary zero negative")
    yield case(-LIMIT, LIMIT, labels="boundary zero negative adversarial order")
    yield case(-LIMIT, 1, labels="boundary negative")
    yield case(LIMIT, -1, labels="boundary negative adversarial")
    yield case(1, LIMIT, labels="boundary order")
    yield case(LIMIT, 23, labels="boundary adversarial")
    yield case(24, LIMIT, labels="boundary adversarial order")
    yield case(-LIMIT, -24, labels="boundary negative adversarial")
    yield case(-25, -LIMIT, labels="boundary negative adversarial order")
    for limit in (10, 20, 50, 50, 100):
        yield case(random.randint(1, limit), random.randint(-limit, -1), labels="random negative")
        yield case(random.randint(-limit, -1), random.randint(-limit, limit), labels="random negative")
    for _ in range(3):
        yield case(random.randint(600, LIMIT), random.randint(600, LIMIT), labels="random large")
        yield case(random.randint(-LIMIT, -600), random.randint(-LIMIT, -600), labels="random large negative")


def small(random: Random) -> Draft:
    """Numbers near 0, or from the whole range."""
    limit = random.choice((3, 20, LIMIT))
    return case(random.randint(-limit, limit), random.randint(-limit, limit))
