"""Single bits at all kinds of places, groups of bits and gaps, and numbers whose decimal form misleads."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

MOST = 2**31 - 1


def contract(n: int) -> None:
    within(n, 1, MOST, "n is from 1 to 2**31 - 1")


def samples() -> Iterator[Draft]:
    yield case(22, note="22 = 16 + 4 + 2: the switches 4, 2 and 1 are on. In binary it is 10110.")
    yield case(512, note="Only switch 9 is on.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case(1, labels="single boundary ends")
    yield case(2, labels="single parity")
    yield case(1 << 15, labels="single")
    yield case(1 << 16, labels="single adversarial")
    yield case(1 << 23, labels="single")
    yield case(1 << 29, labels="single")
    yield case(1 << 30, labels="single boundary ends")
    yield case(3, labels="pair parity")
    yield case(5, labels="pair parity zero")
    yield case(6, labels="pair parity adversarial")
    yield case(2**30 + 1, labels="pair ends zero adversarial")
    yield case(2**30 + 2**29, labels="pair boundary")
    yield case(2**16 + 2**15, labels="pair adversarial")
    yield case(MOST, labels="uniform boundary")
    yield case(MOST - 1, labels="boundary parity")
    yield case(MOST // 2, labels="uniform boundary ends")
    yield case(2**16 - 1, labels="uniform")
    yield case(2**16 - 2**8, labels="uniform zero")
    yield case(MOST - 2**16 + 1, labels="uniform zero adversarial")
    yield case(MOST - 2**15, labels="boundary zero")
    yield case(0x55555555, labels="zero adversarial")
    yield case(0x2AAAAAAA, labels="zero adversarial")
    yield case(0x33333333, labels="zero adversarial")
    yield case(0x4CCCCCCC, labels="zero adversarial")
    yield case(0x0F0F0F0F, labels="zero adversarial")
    yield case(0x70F0F0F0, labels="zero adversarial")
    yield case(10, labels="multi-digit parity")
    yield case(13, labels="multi-digit zero")
    yield case(111, labels="multi-digit adversarial")
    yield case(10_101, labels="multi-digit adversarial")
    yield case(1_111_111_111, labels="multi-digit large adversarial")
    yield case(10**9, labels="multi-digit large")
    for most in (31, 63, 127, 255, 1_000, 1_000, 50_000, 50_000):
        yield case(random.randint(16, most), labels="random")
    for _ in range(8):
        yield case(random.randint(2**24, MOST), labels="random large")


def small(random: Random) -> Draft:
    """A number of any number of digits."""
    return case(random.randrange(2 ** random.randint(1, 31)) or 1)
