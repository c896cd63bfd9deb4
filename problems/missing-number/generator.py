"""A list is given by its size, the missing number and the order; the ends of the range are where mistakes show."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

MOST = 10_000


def contract(nums: list[int]) -> None:
    within(len(nums), 1, MOST, "nums has 1 to 10,000 numbers")
    require(all(0 <= value <= len(nums) for value in nums), "each number is from 0 to len(nums)")
    require(len(set(nums)) == len(nums), "all numbers are different")


def samples() -> Iterator[Draft]:
    yield case([4, 0, 1, 3], note="There are four tags, so their numbers would be 0 to 4. Tag 2 is missing.")
    yield case([5, 2, 4, 0, 6, 1], note="Of the tags 0 to 6, tag 3 is missing.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([0], labels="single boundary ends")
    yield case([1], labels="single boundary zero ends")
    yield case([0, 2], labels="pair sorted parity")
    yield case([2, 0], labels="pair reversed parity")
    yield case([1, 0], labels="pair reversed ends")
    yield case([2, 1], labels="pair reversed zero ends")
    yield case([1, 2], labels="pair sorted zero ends")
    yield case([1, 2, 3], labels="sorted zero ends parity")
    yield case([0, 1, 2], labels="sorted ends parity")
    yield case([3, 2, 0], labels="reversed parity")
    yield case([0, 2, 3], labels="sorted parity")
    yield case([2, 3, 0], labels="order parity")
    yield case([0, 1, 2, 3, 4], labels="sorted ends adversarial")
    yield case([5, 4, 3, 2, 1], labels="reversed zero ends adversarial")
    yield case([4, 3, 2, 1, 0], labels="reversed ends adversarial")
    yield case([1, 2, 3, 4, 5, 6, 7, 8], labels="sorted zero ends adversarial")
    yield case([0, 1, 2, 3, 4, 5, 6, 8], labels="sorted ends")
    yield case([0, 2, 3, 4, 5, 6, 7, 8], labels="sorted ends")
    yield case([8, 7, 6, 5, 3, 2, 1, 0], labels="reversed parity")
    yield case([3, 1, 2, 5, 4], labels="order zero ends")
    yield case([3, 1, 2, 0, 4], labels="order ends adversarial")
    yield case([6, 0, 5, 1, 4, 2], labels="order adversarial")
    yield case([1, 0, 3, 2, 5, 4, 7], labels="order adversarial")
    for size in (4, 5, 6, 7, 8, 9, 12, 15, 16, 17, 31, 32):
        yield tags(random, size, random.randint(0, size), "random")
    yield tags(random, 10, 0, "random zero ends")
    yield tags(random, 11, 11, "random ends")
    yield tags(random, 255, 128, "large")
    yield tags(random, 1_000, 617, "large")
    yield tags(random, 4_095, 4_095, "large ends")
    yield tags(random, 5_000, 0, "large zero ends")
    yield tags(random, MOST, MOST, "scale boundary ends adversarial")
    yield tags(random, MOST, 0, "scale boundary zero ends")
    yield case(list(range(MOST - 1, -1, -1)), labels="scale boundary reversed ends")


def tags(random: Random, size: int, missing: int, labels: str) -> Draft:
    nums = [value for value in range(size + 1) if value != missing]
    random.shuffle(nums)
    return case(nums, labels=labels)


def small(random: Random) -> Draft:
    """At most eight tags."""
    size = random.randint(1, 7)
    return tags(random, size, random.randint(0, size), "")
