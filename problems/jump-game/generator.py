"""Rows with zeros that can or cannot be passed, and long rows in which most stations see nearly all others."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

LENGTH = 10_000
FURTHEST = 100_000


def contract(nums: list[int]) -> None:
    within(len(nums), 1, LENGTH, "nums has 1 to 10,000 numbers")
    within(nums, 0, FURTHEST, "each number is from 0 to 100,000")


def samples() -> Iterator[Draft]:
    yield case([2, 3, 0, 0, 1, 0], note="From station 0 to station 1, then on to station 4 and to station 5.")
    yield case([1, 2, 1, 0, 5], note="Every way ends at station 3, whose battery takes her nowhere.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([0], labels="single zero boundary")
    yield case([4], labels="single")
    yield case([FURTHEST], labels="single boundary")
    yield case([0, 3], labels="pair zero none")
    yield case([1, 0], labels="pair zero ends")
    yield case([1, 1], labels="pair uniform")
    yield case([0, 0], labels="pair zero none uniform")
    yield case([6, 0], labels="pair zero")
    yield case([FURTHEST, 0, 0, 0], labels="boundary zero")
    yield case([3, 0, 0, 0], labels="zero ends")
    yield case([2, 0, 0, 0], labels="zero none")
    yield case([2, 0, 0], labels="zero ends")
    yield case([1, 0, 2], labels="zero none")
    yield case([0, 9, 9, 9], labels="zero none ends")
    yield case([1, 1, 1, 1, 1], labels="uniform")
    yield case([1, 1, 1, 0, 1], labels="zero none")
    yield case([1, 1, 0, FURTHEST, 1], labels="zero none adversarial boundary")
    yield case([3, 4, 1, 0, 0, 0], labels="greedy-trap zero ends")
    yield case([2, 3, 0, 0, 2, 0, 1], labels="greedy-trap zero")
    yield case([3, 1, 5, 0, 2, 0, 0, 1], labels="greedy-trap zero")
    yield case([5, 3, 3, 3, 3, 0, 0, 4, 1], labels="greedy-trap zero none")
    yield case([4, 2, 2, 5, 0, 0, 0, 0, 0], labels="greedy-trap zero none ends")
    yield case([4, 2, 2, 6, 0, 0, 0, 0, 0, 0], labels="greedy-trap zero ends")
    yield case([2, 0, 1, 0, 8, 1], labels="adversarial none zero")
    yield case([5, 0, 0, 0, 0, 1, 0], labels="zero ends adversarial")
    yield case([5, 0, 0, 0, 0, 0, 7, 0], labels="zero none adversarial")
    yield case([4, 0, 0, 1, 0, 0], labels="adversarial none zero")
    yield case([3, 2, 0, 0, 0, 0], labels="adversarial none zero ends")
    yield case([0, 2], labels="pair zero none adversarial")
    yield case([1, 2, 0, 1], labels="zero greedy-trap")
    yield case([1, 3, 0, 0, 1, 2], labels="zero")
    for size, most in ((4, 2), (5, 2), (6, 3), (7, 2), (7, 3), (8, 3), (10, 3), (12, 4)):
        yield case(row(random, size, most), labels="random")
        yield case(passable(random, size, most), labels="random zero")
    yield case(passable(random, 500, 40), labels="large")
    yield case([*passable(random, 700, 30), 0, 5, 5, 5], labels="large none zero")
    yield case(passable(random, 4_000, 3), labels="large")
    yield case([random.randint(2_000, FURTHEST) for _ in range(5_000)], labels="large")
    yield case([1] * LENGTH, labels="scale boundary uniform")
    yield case([*range(LENGTH - 2, 0, -1), 0, 0], labels="scale boundary none zero")
    yield case([*range(LENGTH - 1, 1, -1), 0, 0], labels="scale boundary greedy-trap")
    yield case([*closed(random, LENGTH - 1), FURTHEST], labels="scale boundary none zero")


def small(random: Random) -> Draft:
    return case(row(random, random.randint(1, 7), random.choice([1, 2, 3, 8])))


def row(random: Random, size: int, most: int) -> list[int]:
    return [random.randint(0, most) for _ in range(size)]


def passable(random: Random, size: int, most: int) -> list[int]:
    """Each number is 0 where a reach without it is enough, and otherwise takes her on."""
    nums: list[int] = []
    furthest = 0
    for i in range(size):
        last_chance = i == furthest
        nums.append(random.randint(1, most) if last_chance else random.choice([0, 0, random.randint(0, most)]))
        furthest = max(furthest, i + nums[i])
    return nums


def closed(random: Random, size: int) -> list[int]:
    """Each station may lead up to the last of them, sometimes not quite, and no further."""
    return [max(0, size - 1 - i - random.choice([0, 0, 1])) for i in range(size)]
