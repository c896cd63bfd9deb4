"""Rings of hen houses: short ones against one idea each, random ones, and rings of a hundred."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

HOUSES = 100
EGGS = 1_000


def contract(nums: list[int]) -> None:
    within(len(nums), 1, HOUSES, "there are 1 to 100 houses")
    within(nums, 0, EGGS, "each house has 0 to 1,000 eggs")


def samples() -> Iterator[Draft]:
    yield case([5, 2, 4, 9], note="Houses 1 and 3 give 2 + 9 = 11. Houses 0 and 3 are neighbours.")
    yield case([6, 1, 3, 8, 4], note="Houses 0 and 3 give 6 + 8 = 14.")
    yield case([7, 6, 8], note="Each two houses of this ring are neighbours.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([0], labels="single zero boundary")
    yield case([17], labels="single")
    yield case([EGGS], labels="single boundary")
    yield case([9, 4], labels="pair ends")
    yield case([4, 9], labels="pair ends")
    yield case([6, 6], labels="pair uniform")
    yield case([0, 3], labels="pair zero")
    yield case([0, 0], labels="pair zero uniform")
    yield case([9, 1, 8], labels="cycle ends")
    yield case([8, 1, 9], labels="cycle ends")
    yield case([2, 9, 3], labels="cycle")
    yield case([3, 3, 3], labels="cycle uniform parity")
    yield case([10, 2, 3, 10], labels="cycle ends adversarial")
    yield case([20, 5, 6, 1, 19], labels="cycle ends adversarial")
    yield case([19, 1, 6, 5, 20], labels="cycle ends adversarial")
    yield case([8, 9, 2, 1, 12], labels="cycle ends adversarial")
    yield case([12, 1, 2, 9, 8], labels="cycle ends adversarial")
    yield case([5, 1, 1, 1, 7, 6], labels="cycle adversarial")
    yield case([10, 0, 9, 0, 9], labels="cycle zero parity adversarial")
    yield case([9, 0, 9, 0, 10], labels="cycle zero parity adversarial")
    yield case([9, 1, 1, 9, 1, 1], labels="parity adversarial")
    yield case([1, 9, 1, 1, 9, 1], labels="parity adversarial")
    yield case([1, 1, 9, 1, 1, 9], labels="parity ends adversarial")
    yield case([6, 7, 6, 1, 6, 7, 6], labels="greedy-trap parity")
    yield case([1, 20, 21, 20, 1, 1], labels="greedy-trap")
    yield case([21, 20, 1, 1, 1, 20], labels="greedy-trap ends")
    yield case([0, 0, 8, 0, 0], labels="zero")
    yield case([8, 0, 0, 0], labels="zero ends")
    yield case([0, 0, 0, 8], labels="zero ends")
    yield case([4, 4, 4, 4, 4], labels="uniform parity cycle")
    yield case([4, 4, 4, 4, 4, 4], labels="uniform parity tie")
    yield case([1, 2, 4, 7, 8, 12, 13], labels="sorted")
    yield case([13, 12, 8, 7, 4, 2, 1], labels="reversed")
    yield case([5, 8, 3, 3, 8, 5], labels="tie")
    for size, most in ((3, 9), (4, 9), (5, 5), (6, 20), (7, 9), (8, 30), (9, 9), (11, 5), (13, 50), (20, 99)):
        yield case(ring(random, size, most), labels="random")
    yield case(ring(random, 60, EGGS), labels="large")
    yield case(ring(random, 75, 3), labels="large parity")
    yield case(ring(random, 99, EGGS), labels="large parity")
    yield case(ring(random, HOUSES, EGGS), labels="scale boundary large")
    yield case(ring(random, HOUSES, EGGS), labels="scale boundary large")
    yield case([0] * HOUSES, labels="scale boundary zero uniform")
    yield case([EGGS] * HOUSES, labels="scale boundary uniform")
    yield case([EGGS, *ring(random, HOUSES - 2, EGGS), EGGS - 1], labels="scale boundary ends cycle")
    yield case(list(range(HOUSES)), labels="scale boundary sorted")
    yield case(list(range(EGGS, EGGS - HOUSES, -1)), labels="scale boundary reversed")


def ring(random: Random, size: int, most: int) -> list[int]:
    return [random.randint(0, most) for _ in range(size)]


def small(random: Random) -> Draft:
    return case(ring(random, random.randint(1, 8), random.choice((1, 4, 9))))
