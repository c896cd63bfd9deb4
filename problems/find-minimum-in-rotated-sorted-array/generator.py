"""Sorted numbers of all small sizes with every place for the fall, and large ones with the fall near an end."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

LIMIT = 5_000
MOST = 5_000


def contract(nums: list[int]) -> None:
    within(len(nums), 1, MOST, "nums has 1 to 5,000 numbers")
    within(nums, -LIMIT, LIMIT, "each number is from -5,000 to 5,000")
    require(len(set(nums)) == len(nums), "all numbers are different")
    falls = sum(nums[i - 1] > nums[i] for i in range(len(nums)))
    require(falls <= 1, "nums is sorted but for numbers from the front that were moved behind the others")


def samples() -> Iterator[Draft]:
    yield case([14, 20, 31, -8, 3, 9], note="The cards with 14, 20 and 31 stood at the back before.")
    yield case([5, 6, 8], note="Nothing has changed.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([12], labels="single sorted")
    yield case([0], labels="single zero sorted")
    yield case([-LIMIT], labels="single boundary negative")
    yield case([3, 10], labels="pair sorted ends")
    yield case([10, 3], labels="pair ends")
    yield case([LIMIT, -LIMIT], labels="pair boundary negative")
    yield case([-LIMIT, LIMIT], labels="pair boundary sorted negative")
    yield case([-1, 0], labels="pair zero negative sorted")
    yield case([2, 9, 40], labels="sorted parity ends")
    yield case([40, 2, 9], labels="parity adversarial")
    yield case([9, 40, 2], labels="parity ends")
    yield case([-7, -5, -3, -2], labels="sorted parity negative ends")
    yield case([-2, -7, -5, -3], labels="parity negative adversarial")
    yield case([-3, -2, -7, -5], labels="parity negative")
    yield case([-5, -3, -2, -7], labels="parity negative ends")
    for moved in range(5):
        yield case(turned([1, 4, 6, 11, 30], moved), labels="parity adversarial" if moved else "parity sorted")
    for moved in range(6):
        yield case(turned([-20, -4, 0, 7, 8, 19], moved), labels="zero negative" if moved else "zero negative sorted")
    yield case([70, 80, 90, 100, 10, 60], labels="adversarial")
    yield case([600, 1, 2, 3, 4, 5, 6, 7], labels="ends adversarial parity")
    yield case([52, 53, 54, 55, 56, 57, 58, 51], labels="ends adversarial parity")
    for size in (7, 8, 9, 10, 13, 16):
        yield case(turned(drawn(random, size, 50), random.randrange(1, size)), labels="random")
    yield case(drawn(random, 11, 50), labels="random sorted")
    for size in (500, 1_023, 2_048):
        yield case(turned(drawn(random, size, LIMIT), random.randrange(1, size)), labels="large")
    for moved in (0, 1, 2, 1_777, MOST // 2, MOST - 2, MOST - 1):
        labels = "large boundary ends" if moved in (1, MOST - 1) else "large boundary sorted" * (not moved)
        yield case(turned(drawn(random, MOST, LIMIT), moved), labels=labels or "large boundary")


def small(random: Random) -> Draft:
    size = random.randint(1, 7)
    return case(turned(drawn(random, size, 9), random.randrange(size)))


def drawn(random: Random, size: int, limit: int) -> list[int]:
    return sorted(random.sample(range(-limit, limit + 1), size))


def turned(nums: list[int], moved: int) -> list[int]:
    """The list after so many numbers from its front were moved behind the others."""
    return nums[moved:] + nums[:moved]
