"""Stretches at both ends, in the middle and across dips of every depth; long paths with small and large numbers."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

LENGTH = 100_000
CLIMB = 10_000


def contract(nums: list[int]) -> None:
    within(len(nums), 1, LENGTH, "nums has 1 to 100,000 numbers")
    within(nums, -CLIMB, CLIMB, "each number is from -10,000 to 10,000")


def samples() -> Iterator[Draft]:
    yield case([3, -5, 6, -2, 4, -9, 5], note="The stretch 6, -2, 4 climbs 8 metres.")
    yield case([-8, -3, -11], note="The path only goes down. The second section goes down least.")
    yield case([7, 0, 12], note="The whole path.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([0], labels="single zero")
    yield case([6], labels="single")
    yield case([-4], labels="single negative")
    yield case([CLIMB], labels="single boundary")
    yield case([-CLIMB], labels="single boundary negative")
    yield case([-CLIMB, -CLIMB], labels="pair boundary negative uniform")
    yield case([-7, -2], labels="pair negative")
    yield case([-2, -7], labels="pair negative")
    yield case([3, -1], labels="pair ends")
    yield case([-3, 1], labels="pair ends")
    yield case([2, 9], labels="pair")
    yield case([0, -5], labels="pair zero negative")
    yield case([-6, 0, -6], labels="zero negative")
    yield case([0, 0, 0], labels="zero uniform")
    yield case([-3, -3, -3, -3], labels="uniform negative tie")
    yield case([5, 5, 5], labels="uniform")
    yield case([8, -9, 8], labels="tie ends")
    yield case([8, -8, 8], labels="tie")
    yield case([8, -7, 8], labels="greedy-trap")
    yield case([10, -4, -5, 6], labels="ends greedy-trap")
    yield case([6, -4, -5, 10], labels="ends greedy-trap")
    yield case([12, -3, 4, -20, 11], labels="ends adversarial")
    yield case([-1, 6, -2, 7, -30, 9], labels="adversarial")
    yield case([9, -30, 7, -2, 6, -1], labels="adversarial")
    yield case([20, -50, 3, 4], labels="ends adversarial")
    yield case([-5, -4, 30], labels="ends negative")
    yield case([30, -4, -5], labels="ends negative")
    yield case([-20, 4, -1, 5, -20], labels="adversarial")
    yield case([1, -1, 1, -1, 1], labels="tie")
    yield case([5, -6, 5, -6, 12, -6, 5], labels="adversarial")
    yield case([-2, 3, -1, 2, -1, 3, -2], labels="greedy-trap")
    yield case([-9, -1, -8, -1, -9], labels="negative tie")
    for size in (3, 4, 5, 5, 6, 7, 8, 9):
        yield case(path(random, size, 6), labels="random")
    for size in (15, 30):
        yield case(path(random, size, 40), labels="random")
    yield case([-number for number in random.sample(range(1, 100), 20)], labels="random negative")
    yield case(path(random, 1_000, CLIMB), labels="large")
    yield case(path(random, 5_000, 50), labels="large")
    yield case([-random.randint(1_001, 9_999) for _ in range(2_000)], labels="large negative")
    yield case(path(random, LENGTH, CLIMB), labels="scale boundary")
    yield case(path(random, LENGTH, 9), labels="scale boundary")
    yield case([7] * (LENGTH // 2) + [-8] * 900 + [7] * (LENGTH // 2 - 900), labels="scale boundary greedy-trap")


def small(random: Random) -> Draft:
    low = random.choice([-4, -4, -9])
    return case([random.randint(low, 4) for _ in range(random.randint(1, 7))])


def path(random: Random, size: int, climb: int) -> list[int]:
    return [random.randint(-climb, climb) for _ in range(size)]
