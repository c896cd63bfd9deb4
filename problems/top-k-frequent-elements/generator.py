"""Readings whose counts, values and order point to different answers; k never parts values of equal count."""

from collections import Counter
from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

MOST = 10**5
LIMIT = 10**4
VALUES = range(-LIMIT, LIMIT + 1)


def contract(nums: list[int], k: int) -> None:
    within(len(nums), 1, MOST, "nums has 1 to 100,000 numbers")
    within(nums, -LIMIT, LIMIT, "each number is from -10**4 to 10**4")
    counts = sorted(Counter(nums).values(), reverse=True)
    within(k, 1, len(VALUES), "k is at least 1, and at most 20,001")
    require(k <= len(counts), "k is at most the number of different values")
    require(k == len(counts) or counts[k - 1] > counts[k], "the k most frequent values are unique")


def samples() -> Iterator[Draft]:
    yield case([7, 4, 7, 9, 4, 7], 2, note="7 was noted three times, 4 twice and 9 once.")
    yield case([-2, 15, -2, 15, 30], 2, note="-2 and 15 were noted twice each; 30, though larger, only once.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size in (4, 5, 6, 7, 8, 9, 10, 12):
        yield picked(random, [random.randint(-3, 3) for _ in range(size)], "random")
    for size in (12, 16, 20, 25):
        yield picked(random, [random.randint(0, random.randint(1, 9)) for _ in range(size)], "random duplicates")
    yield picked(random, [random.randint(-40, 40) for _ in range(1_000)], "large negative duplicates")
    yield picked(random, [random.randint(0, random.randint(1, 300)) for _ in range(4_000)], "large duplicates")
    yield staircase(random, 120, 60)
    yield staircase(random, 60, 60)
    yield case([17] * (MOST - 1) + [-17], 1, labels="boundary large duplicates")
    yield case(shuffled(random, [*VALUES]), len(VALUES), labels="scale boundary tie")
    nums = [*VALUES] * 4 + random.sample(VALUES, 10_000)
    nums += [random.choice(nums[-10:]) for _ in range(MOST - len(nums) - 600)]
    often = random.sample(VALUES, 3)
    nums += often * 200
    yield picked(random, shuffled(random, nums), "scale boundary negative order")


def fixed() -> Iterator[Draft]:
    yield case([6], 1, labels="single")
    yield case([0], 1, labels="single zero")
    yield case([-LIMIT, LIMIT], 2, labels="pair boundary tie negative")
    yield case([3, 3], 1, labels="pair uniform duplicates")
    yield case([5, 2], 2, labels="pair tie reversed")
    yield case([8, 8, 8, 8, 8], 1, labels="uniform duplicates")
    yield case([1, 2, 2], 1, labels="ends sorted")
    yield case([2, 2, 1], 1, labels="ends reversed")
    yield case([1, 2, 2], 2, labels="boundary")
    yield case([0, 0, -1], 1, labels="zero negative")
    yield case([-1, 0, -1], 1, labels="zero negative adversarial")
    yield case([-5, -5, -9, -9, 5, 9], 2, labels="negative tie adversarial")
    yield case([4, 4, 11, 11, 6, 6, 1], 3, labels="tie duplicates")
    yield case([4, 4, 11, 11, 6, 6, 1], 4, labels="tie boundary")
    yield case([90, 80, 70, 10, 10], 1, labels="adversarial order")
    yield case([10, 10, 20, 20, 20, 30], 2, labels="sorted duplicates")
    yield case([30, 20, 20, 20, 10, 10], 2, labels="reversed duplicates")
    yield case([5, 5, 5, 1, 2, 1, 2, 1, 2, 1, 2], 2, labels="adversarial order tie")
    yield case([9, 3, 9, 3, 9, 8, 8, 8, 8, 8, 3, 9, 3, 9, 3, 9], 1, labels="adversarial order")
    yield case([4, 4, 4, 4, 6, 6, 9], 1, labels="sorted ends")
    yield case([9, 6, 6, 4, 4, 4, 4], 2, labels="reversed ends")
    yield case([LIMIT, 7, LIMIT, -LIMIT, 7, LIMIT], 1, labels="boundary duplicates")
    yield case([12, 11, 12, 10, 11, 12, 9, 10, 11, 12], 3, labels="order duplicates adversarial")
    yield case([2, 3, 3, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 6], 3, labels="sorted adversarial")
    yield case([2, 1, 3, 1, 2, 1, 4, 4, 5, 5, 5, 6, 4, 4], 3, labels="order adversarial")
    yield case([0, 1, 0, 1, 0, 1, 5], 2, labels="zero tie order")


def small(random: Random) -> Draft:
    return picked(random, [random.randint(-2, 3) for _ in range(random.randint(1, 7))], "")


def picked(random: Random, nums: list[int], labels: str) -> Draft:
    """The readings with one of the k that make the answer unique."""
    counts = sorted(Counter(nums).values(), reverse=True)
    fitting = [k for k in range(1, len(counts) + 1) if k == len(counts) or counts[k - 1] > counts[k]]
    return case(nums, random.choice(fitting), labels=labels)


def staircase(random: Random, different: int, k: int) -> Draft:
    """Values with the counts 1, 2, 3, …, in any order."""
    values = random.sample(VALUES, different)
    nums = [value for count, value in enumerate(values, 1) for _ in range(count)]
    return case(shuffled(random, nums), k, labels="large order")


def shuffled(random: Random, nums: list[int]) -> list[int]:
    random.shuffle(nums)
    return nums
