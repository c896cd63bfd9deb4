"""Series of days that are shuffled, interleaved, repeated and one day apart from each other."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

MOST = 10**5
LIMIT = 10**9


def contract(nums: list[int]) -> None:
    within(len(nums), 0, MOST, "nums has 0 to 100,000 numbers")
    within(nums, -LIMIT, LIMIT, "each number is from -10**9 to 10**9")


def samples() -> Iterator[Draft]:
    yield case([12, 5, 3, 11, 4, 30], note="The days 3, 4 and 5 follow each other; of 11 and 12 there are only two.")
    yield case([8, -1, 1, 8, 0, 1], note="The days -1, 0 and 1. A second signature on day 1 changes nothing.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size in (5, 6, 8, 10, 12, 15):
        yield case([random.randint(-8, 8) for _ in range(size)], labels="random")
    for size in (8, 12, 20, 25):
        yield case([random.randint(0, 15) for _ in range(size)], labels="random duplicates")
    yield case(shuffled(random, [*range(40, 90), *range(91, 140), *range(-20, 39)]), labels="large order")
    yield case([random.randint(-600, 600) for _ in range(1_500)], labels="large duplicates negative")
    yield case([random.randint(-LIMIT, LIMIT) for _ in range(10_000)], labels="large")
    yield case(shuffled(random, [*range(-4_000, 8_000, 2), *range(101, 2_001, 2)]), labels="large interleaved")
    yield case([*range(9_000, 0, -1)], labels="large reversed deep-recursion")
    yield case([*range(-10_000, 10_000)], labels="large sorted deep-recursion")
    yield case(shuffled(random, [*range(-50_000, 50_000)]), labels="scale boundary order deep-recursion")
    yield case([0] * 49_999 + shuffled(random, [*range(50_001)]), labels="scale boundary duplicates zero")


def fixed() -> Iterator[Draft]:
    yield case([], labels="empty boundary")
    yield case([0], labels="single zero")
    yield case([-LIMIT], labels="single boundary negative")
    yield case([6, 7], labels="pair sorted")
    yield case([7, 6], labels="pair reversed")
    yield case([6, 8], labels="pair none")
    yield case([5, 5], labels="pair uniform duplicates")
    yield case([LIMIT, LIMIT - 1, -LIMIT], labels="boundary ends")
    yield case([1 - LIMIT, -LIMIT, LIMIT, 2 - LIMIT], labels="boundary ends negative")
    yield case([9] * 6, labels="uniform duplicates")
    yield case([1, 2, 2, 3], labels="sorted duplicates")
    yield case([3, 2, 2, 1, 1], labels="reversed duplicates")
    yield case([4, 4, 5, 5, 20, 21, 22], labels="duplicates adversarial")
    yield case([7, 7, 7, 7, 8, 30], labels="duplicates adversarial")
    yield case([-1, 1], labels="zero none negative")
    yield case([1, -1, 0], labels="zero negative")
    yield case([-3, -5, -4, -9, -8], labels="negative order")
    yield case([10, 20, 30, 40], labels="none sorted")
    yield case([2, 4, 6, 8, 10], labels="none sorted adversarial")
    yield case([1, 10, 3, 12, 2, 11], labels="tie interleaved")
    yield case([5, 6, 1, 2, 7, 3], labels="tie order")
    yield case([50, 51, 52, 53, 1, 2], labels="ends sorted")
    yield case([1, 2, 50, 51, 52, 53], labels="ends sorted")
    yield case([1, 3, 5, 4, 2], labels="order adversarial")
    yield case([5, 3, 1, 2, 4], labels="order adversarial")
    yield case([11, 14, 12, 10, 13, 16, 15], labels="order adversarial")
    yield case([2, 1, 5, 6, 4, 3, 3, 7, 9], labels="order duplicates adversarial")
    yield case([0, 2, 4, 1, 3, -2], labels="interleaved zero negative")
    yield case([100, 1, 99, 3, 101, 2, 4, 98, 102], labels="interleaved order")
    yield case([15, 14, 13, 11, 10], labels="reversed adversarial")


def small(random: Random) -> Draft:
    return case([random.randint(-4, 5) for _ in range(random.randint(0, 8))])


def shuffled(random: Random, nums: list[int]) -> list[int]:
    random.shuffle(nums)
    return nums
