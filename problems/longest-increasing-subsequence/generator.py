"""Rows that rise, fall and repeat in parts, and long rows with long and with short rising choices."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

LENGTH = 2_500
RATING = 10_000


def contract(nums: list[int]) -> None:
    within(len(nums), 1, LENGTH, "nums has 1 to 2,500 numbers")
    within(nums, -RATING, RATING, "each number is from -10,000 to 10,000")


def samples() -> Iterator[Draft]:
    yield case([4, 11, 5, 9, 2, 8, 12], note="For example the pieces rated 4, 5, 9 and 12.")
    yield case([3, 3, -1, 3], note="The pieces rated -1 and 3. Two pieces of equal rating are never taken both.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([5], labels="single")
    yield case([-RATING], labels="single boundary negative")
    yield case([RATING], labels="single boundary")
    yield case([1, 2], labels="pair sorted")
    yield case([2, 1], labels="pair reversed")
    yield case([6, 6], labels="pair duplicates uniform")
    yield case([-RATING, RATING], labels="pair boundary negative")
    yield case([-3, -2, -1, 0], labels="sorted negative zero")
    yield case([0, -1, -2, -3], labels="reversed negative zero")
    yield case([8, 8, 8, 8, 8], labels="uniform duplicates")
    yield case([1, 1, 2, 2, 3, 3], labels="duplicates sorted")
    yield case([3, 3, 2, 2, 1, 1], labels="duplicates reversed")
    yield case([4, 5, 5, 6], labels="duplicates")
    yield case([2, 4, 4, 3, 4], labels="duplicates")
    yield case([7, 1, 7, 2, 7, 3, 7], labels="duplicates")
    yield case([1, 100, 2, 3, 4], labels="greedy-trap")
    yield case([5, 50, 6, 7, 60], labels="greedy-trap")
    yield case([1, 20, 21, 2, 3, 4], labels="greedy-trap")
    yield case([30, 31, 32, 1, 2], labels="adversarial")
    yield case([1, 2, 30, 31, 32, 3], labels="adversarial")
    yield case([6, 7, 8, 9, 1], labels="adversarial")
    yield case([9, 1, 2, 3, 4], labels="ends")
    yield case([1, 9, 8, 7, 6], labels="ends tie")
    yield case([6, 5, 4, 3, 9], labels="ends tie")
    yield case([1, 4, 2, 5, 3, 6], labels="tie")
    yield case([4, 8, 1, 5, 2, 6, 3, 7], labels="adversarial")
    yield case([10, 20, 15, 30, 12, 25, 13, 14], labels="adversarial")
    yield case([0, 9, -5, 8, -4, 7, -3, 6], labels="negative zero")
    yield case([2, 6, 4, 6, 5, 6, 1], labels="duplicates adversarial")
    for size, most in ((4, 3), (5, 4), (6, 4), (7, 5), (8, 5), (9, 20), (12, 8), (15, 30), (20, 12)):
        yield case(row(random, size, most), labels="random")
    for size in (8, 10, 12):
        yield case(shuffled(random, size), labels="random")
    yield case(row(random, 300, 40), labels="large duplicates")
    yield case(row(random, 600, RATING), labels="large")
    yield case(climbing(random, 1_200, 25), labels="large")
    yield case(row(random, LENGTH, RATING), labels="scale boundary")
    yield case(row(random, LENGTH, 9), labels="scale boundary duplicates")
    yield case(climbing(random, LENGTH, 60), labels="scale boundary")
    yield case(list(range(-RATING, RATING, 8)), labels="scale boundary sorted")
    yield case(list(range(RATING, -RATING, -8)), labels="scale boundary reversed")
    yield case([3] * LENGTH, labels="scale boundary uniform duplicates")


def small(random: Random) -> Draft:
    return case(row(random, random.randint(1, 7), random.choice([1, 2, 3, 5])))


def row(random: Random, size: int, most: int) -> list[int]:
    return [random.randint(-most, most) for _ in range(size)]


def shuffled(random: Random, size: int) -> list[int]:
    nums = list(range(size))
    random.shuffle(nums)
    return nums


def climbing(random: Random, size: int, spread: int) -> list[int]:
    """A row that rises slowly, with numbers off the line in both directions."""
    return [i * 4 - 2 * size + random.randint(-spread, spread) for i in range(size)]
