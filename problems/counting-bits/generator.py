"""The input is one number, so the cases are sizes: small ones, those around powers of two, and large ones."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

MOST = 100_000


def contract(n: int) -> None:
    within(n, 0, MOST, "n is from 0 to 100,000")


def samples() -> Iterator[Draft]:
    yield case(6, note="The doors show 0, 1, 10, 11, 100, 101 and 110.")
    yield case(9, note="The last two doors show 1000 and 1001.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case(0, labels="zero single boundary")
    yield case(1, labels="pair boundary")
    yield case(3, labels="parity")
    yield case(4, labels="adversarial parity")
    yield case(7, labels="parity")
    yield case(8, labels="adversarial parity")
    yield case(10, labels="parity")
    yield case(11, labels="parity")
    yield case(12, labels="parity")
    yield case(13, labels="parity")
    yield case(14, labels="parity")
    yield case(15, labels="parity")
    yield case(16, labels="adversarial parity")
    yield case(17, labels="adversarial parity")
    yield case(31, labels="parity")
    yield case(32, labels="adversarial parity")
    yield case(33, labels="adversarial parity")
    yield case(63, labels="parity")
    yield case(64, labels="adversarial")
    yield case(65, labels="adversarial")
    yield case(255, labels="parity adversarial")
    yield case(256, labels="adversarial")
    yield case(257, labels="adversarial")
    for most in (40, 60, 100, 200, 400, 700):
        yield case(random.randint(most // 2 + 1, most), labels="random")
    yield case(1_023, labels="large parity")
    yield case(1_024, labels="large adversarial")
    yield case(random.randint(3_000, 5_000), labels="random large")
    yield case(random.randint(20_000, 30_000), labels="random large")
    yield case(65_535, labels="large parity")
    yield case(65_536, labels="large adversarial")
    yield case(random.randint(70_000, 90_000), labels="random large")
    yield case(MOST - 1, labels="scale boundary")
    yield case(MOST, labels="scale boundary")


def small(random: Random) -> Draft:
    """A small number, or one of up to a few hundred."""
    return case(random.randrange(random.choice((10, 70, 300))))
