"""Rows of hen houses: short ones against one idea each, random ones, and rows of a hundred."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

HOUSES = 100
EGGS = 400


def contract(nums: list[int]) -> None:
    within(len(nums), 1, HOUSES, "there are 1 to 100 houses")
    within(nums, 0, EGGS, "each house has 0 to 400 eggs")


def samples() -> Iterator[Draft]:
    yield case([6, 1, 3, 9, 2], note="Houses 0 and 3 give 6 + 9 = 15.")
    yield case([4, 7, 5], note="The two outer houses give 4 + 5 = 9, more than the 7 in the middle.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([0], labels="single zero boundary")
    yield case([13], labels="single")
    yield case([EGGS], labels="single boundary")
    yield case([8, 3], labels="pair")
    yield case([3, 8], labels="pair")
    yield case([5, 5], labels="pair uniform")
    yield case([0, 0], labels="pair zero")
    yield case([0, 6, 0], labels="zero")
    yield case([6, 0, 0], labels="zero ends")
    yield case([0, 0, 6], labels="zero ends")
    yield case([10, 4, 5], labels="ends")
    yield case([2, 11, 3], labels="parity")
    yield case([9, 1, 2, 9], labels="parity ends adversarial")
    yield case([7, 2, 1, 8, 1], labels="parity adversarial")
    yield case([1, 6, 2, 3, 7, 2], labels="parity adversarial")
    yield case([12, 3, 4, 2, 3, 15], labels="parity ends")
    yield case([5, 0, 0, 5, 0, 0, 5], labels="zero parity adversarial")
    yield case([0, 5, 0, 0, 5, 0], labels="zero parity")
    yield case([7, 8, 7], labels="greedy-trap")
    yield case([1, 20, 21, 20, 1], labels="greedy-trap")
    yield case([30, 31, 30, 1, 30, 31, 30], labels="greedy-trap")
    yield case([9, 10, 9, 3, 4, 3], labels="greedy-trap parity")
    yield case([50, 2, 3, 1], labels="ends adversarial")
    yield case([1, 3, 2, 60], labels="ends")
    yield case([60, 1, 2, 3, 1], labels="ends adversarial")
    yield case([4, 4, 4, 4, 4], labels="uniform parity")
    yield case([4, 4, 4, 4, 4, 4], labels="uniform parity tie")
    yield case([2, 4, 7, 9, 14, 15], labels="sorted")
    yield case([15, 14, 9, 7, 4, 2], labels="reversed")
    yield case([6, 6, 1, 6, 6, 1, 6, 6], labels="tie adversarial")
    yield case([3, 1, 1, 1, 1, 3], labels="tie parity ends")
    for size, most in ((4, 9), (5, 5), (6, 20), (7, 9), (8, 30), (9, 9), (10, 5), (12, 50), (15, 20), (20, 99)):
        yield case(row(random, size, most), labels="random")
    yield case(row(random, 60, EGGS), labels="large")
    yield case(row(random, 75, 3), labels="large")
    yield case(row(random, 99, EGGS), labels="large parity")
    yield case(row(random, HOUSES, EGGS), labels="scale boundary large")
    yield case(row(random, HOUSES, EGGS), labels="scale boundary large")
    yield case([0] * HOUSES, labels="scale boundary zero uniform")
    yield case([EGGS] * HOUSES, labels="scale boundary uniform")
    yield case([EGGS, 0, 0, EGGS] * (HOUSES // 4), labels="scale boundary zero parity")
    yield case(list(range(HOUSES)), labels="scale boundary sorted")
    yield case(list(range(EGGS, EGGS - HOUSES, -1)), labels="scale boundary reversed")


def row(random: Random, size: int, most: int) -> list[int]:
    return [random.randint(0, most) for _ in range(size)]


def small(random: Random) -> Draft:
    return case(row(random, random.randint(1, 8), random.choice((1, 4, 9))))
