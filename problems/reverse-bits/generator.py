"""Single digits at each kind of place, numbers that stay as they are, and numbers whose bytes are told apart."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

MOST = 2**31 - 2


def contract(n: int) -> None:
    within(n, 0, MOST, "n is from 0 to 2**31 - 2")
    require(n % 2 == 0, "n is even")


def samples() -> Iterator[Draft]:
    yield case(
        6,
        note="00000000000000000000000000000110 is read as 01100000000000000000000000000000.",
    )
    yield case(
        1_000_000,
        note="00000000000011110100001001000000 is read as 00000010010000101111000000000000.",
    )


def hidden(random: Random) -> Iterator[Draft]:
    yield case(0, labels="zero boundary")
    yield case(MOST, labels="uniform boundary")
    yield case(MOST - 2, labels="boundary")
    yield case(2, labels="single ends")
    yield case(1 << 30, labels="single boundary ends")
    yield case(4, labels="single")
    yield case(1 << 29, labels="single")
    yield case(1 << 7, labels="single adversarial")
    yield case(1 << 8, labels="single adversarial")
    yield case(1 << 15, labels="single adversarial")
    yield case(1 << 16, labels="single adversarial")
    yield case(1 << 23, labels="single adversarial")
    yield case(1 << 24, labels="single adversarial")
    yield case(10, labels="pair")
    yield case(2**30 + 2, labels="pair ends adversarial")
    yield case(2**30 + 4, labels="pair adversarial")
    yield case(2**16 + 2**15, labels="pair adversarial")
    yield case(2**16 - 2, labels="uniform sorted")
    yield case(2**31 - 2**16, labels="uniform boundary sorted")
    yield case(2**24 - 2**8, labels="uniform adversarial")
    yield case(0x55555554, labels="adversarial")
    yield case(0x2AAAAAAA, labels="adversarial")
    yield case(0x33333332, labels="adversarial")
    yield case(0x0F0F0F0E, labels="adversarial")
    yield case(0x70F0F0F0, labels="adversarial")
    yield case(0x00FF00FE, labels="adversarial")
    yield case(0x7F00FF00, labels="adversarial")
    yield case(0x18244224, labels="adversarial")
    yield case(0x12345678, labels="large")
    yield case(0x01020408, labels="adversarial")
    yield case(0x40302010, labels="large adversarial")
    for most in (20, 50, 200, 1_000, 40_000, 40_000):
        yield case(2 * random.randint(most // 2, most), labels="random")
    for _ in range(10):
        yield case(2 * random.randint(2**23, MOST // 2), labels="random large")


def small(random: Random) -> Draft:
    """An even number of any number of digits."""
    return case(2 * random.randrange(2 ** random.randint(0, 30)))
