"""Sets of values in no particular order, with fewer than 150 selections each."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

KINDS = 30
LARGEST = 40
MOST = 149


def contract(candidates: list[int], target: int) -> None:
    within(len(candidates), 1, KINDS, "there are 1 to 30 candidates")
    within(candidates, 2, LARGEST, "each candidate is from 2 to 40")
    require(len(set(candidates)) == len(candidates), "no two candidates are equal")
    within(target, 1, LARGEST, "target is from 1 to 40")
    within(selections(candidates, target), 0, MOST, "there are fewer than 150 selections")


def samples() -> Iterator[Draft]:
    yield case([8, 5, 3], 11, note="8 + 3 and 5 + 3 + 3 are worth 11.")
    yield case([4, 6], 9, note="Even values are never worth 9 together.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([2], 2, labels="single")
    yield case([2], 3, labels="single none")
    yield case([3], 9, labels="single duplicates")
    yield case([9], 1, labels="single none boundary")
    yield case([2], 1, labels="single none boundary")
    yield case([40], 40, labels="single boundary")
    yield case([40], 39, labels="single none boundary")
    yield case([2], 40, labels="single duplicates boundary")
    yield case([2, 3], 4, labels="pair")
    yield case([3, 2], 5, labels="pair order")
    yield case([5, 2], 7, labels="pair order")
    yield case([7, 4], 4, labels="pair order adversarial")
    yield case([4, 7], 7, labels="pair")
    yield case([3, 4], 12, labels="pair duplicates adversarial")
    yield case([2, 4], 8, labels="duplicates adversarial")
    yield case([6, 2], 14, labels="duplicates adversarial order")
    yield case([5, 10], 20, labels="duplicates adversarial")
    yield case([9, 3, 6], 12, labels="order duplicates adversarial")
    yield case([20, 3, 4], 11, labels="order adversarial")
    yield case([4, 30, 5], 13, labels="order adversarial")
    yield case([4, 5, 30], 13, labels="sorted")
    yield case([30, 5, 4], 13, labels="reversed adversarial")
    yield case([8, 7, 3], 15, labels="reversed")
    yield case([2, 4, 6, 8], 8, labels="sorted")
    yield case([8, 6, 4, 2], 8, labels="reversed")
    yield case([3, 5, 7], 16, labels="greedy-trap sorted")
    yield case([4, 9, 11], 19, labels="greedy-trap none")
    yield case([4, 9, 11], 24, labels="greedy-trap")
    yield case([10, 20, 30], 35, labels="none")
    yield case([6, 10, 15], 29, labels="none")
    yield case([11, 13, 17, 19], 5, labels="none")
    for kinds, largest, target in (
        (2, 8, 13), (3, 9, 14), (3, 7, 16), (4, 10, 15), (4, 12, 18), (5, 12, 12), (5, 15, 20), (6, 14, 17),
    ):  # fmt: skip
        yield case(random.sample(range(2, largest + 1), kinds), target, labels="random order")
    yield case(random.sample(range(4, 21), 8), 29, labels="large order")
    yield case(random.sample(range(5, 31), 14), 33, labels="large order")
    yield case(random.sample(range(7, 41), 20), 37, labels="large order")
    yield case(list(range(11, LARGEST + 1)), LARGEST, labels="scale boundary sorted")
    yield case(list(range(LARGEST, 10, -1)), LARGEST, labels="scale boundary reversed")
    yield case([2, 3, 4, 5], LARGEST, labels="scale duplicates sorted")
    yield case([4, 23, 2, 9, 20, 6, 10, 21], LARGEST, labels="scale boundary duplicates order")
    yield case([*range(2, LARGEST + 1, 2), *range(21, LARGEST, 2)], LARGEST - 1, labels="scale boundary")
    yield case(list(range(LARGEST, 1, -2)), LARGEST - 1, labels="scale none reversed")


def selections(candidates: list[int], target: int) -> int:
    """How many selections there are."""
    ways = [1] + [0] * target
    for value in candidates:
        for amount in range(value, target + 1):
            ways[amount] += ways[amount - value]
    return ways[target]


def small(random: Random) -> Draft:
    """Few small values, so that selections with equal values and with equal sums are frequent."""
    return case(random.sample(range(2, 10), random.randint(1, 5)), random.randint(1, 13))
