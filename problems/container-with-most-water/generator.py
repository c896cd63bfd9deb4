"""Rows whose best pair is wide and low, close and high, at an end, or hidden behind worse ones."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

MOST = 10**5
HIGHEST = 10**4


def contract(height: list[int]) -> None:
    within(len(height), 2, MOST, "height has 2 to 100,000 numbers")
    within(height, 0, HIGHEST, "each number is from 0 to 10**4")


def samples() -> Iterator[Draft]:
    yield case([2, 9, 4, 1, 7, 3], note="Between the posts at 1 and 4 the banner is 3 m wide and 7 m high.")
    yield case([5, 0, 6], note="The posts at 0 and 2 allow 2 m by 5 m.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size in (3, 4, 5, 6, 7, 8, 9, 10):
        yield case([random.randint(0, 9) for _ in range(size)], labels="random")
    for size in (6, 9, 14, 20):
        yield case([random.randint(0, 60) for _ in range(size)], labels="random")
    yield case([random.randint(0, 300) for _ in range(700)], labels="large")
    yield case([random.randint(0, HIGHEST) for _ in range(5_000)], labels="large")
    yield case([random.randint(0, 40) for _ in range(4_000)] + [9_000, 9_100], labels="large ends")
    yield case([i // 2 for i in range(9_000)], labels="large sorted deep-recursion")
    yield case(hill(MOST, HIGHEST), labels="scale boundary nested deep-recursion")
    heights = [random.randint(0, 3_000) for _ in range(MOST)]
    heights[31_000], heights[88_000] = HIGHEST, HIGHEST - 1
    yield case(heights, labels="scale boundary order")


def fixed() -> Iterator[Draft]:
    yield case([0, 0], labels="pair zero uniform")
    yield case([0, 4], labels="pair zero")
    yield case([8, 0], labels="pair zero reversed")
    yield case([3, 5], labels="pair sorted")
    yield case([5, 3], labels="pair reversed")
    yield case([HIGHEST, HIGHEST], labels="pair boundary uniform")
    yield case([0, 7, 0], labels="zero")
    yield case([0, 0, 9, 9, 0], labels="zero tie")
    yield case([6, 6, 6, 6], labels="uniform duplicates ends")
    yield case([2, 3, 5, 7, 11], labels="sorted")
    yield case([13, 8, 5, 2, 1], labels="reversed")
    yield case([1, 2, 4, 8, 16, 32], labels="sorted ends")
    yield case([40, 20, 10, 5, 1], labels="reversed ends")
    yield case([4, 1, 1, 1, 4], labels="ends duplicates")
    yield case([1, 30, 30, 1], labels="nested tie")
    yield case([2, 1, 50, 49, 1, 2], labels="nested greedy-trap")
    yield case([10, 90, 95, 3, 10, 10], labels="greedy-trap nested")
    yield case([9, 1, 2, 30, 31, 2, 9], labels="greedy-trap ends")
    yield case([7, 12, 13, 1, 1, 1, 7], labels="greedy-trap ends")
    yield case([1, 20, 2, 3, 20, 1, 1, 1], labels="nested duplicates")
    yield case([3, 8, 2, 2, 2, 6, 9], labels="adversarial order")
    yield case([9, 6, 2, 2, 2, 8, 3], labels="adversarial order")
    yield case([5, 1, 9, 1, 1, 1, 9, 4], labels="adversarial order")
    yield case([4, 10, 1, 1, 1, 1, 10, 5], labels="adversarial order")
    yield case([1, 1, 12, 1, 1, 11, 1, 10], labels="adversarial greedy-trap")
    yield case([10, 1, 11, 1, 1, 12, 1, 1], labels="adversarial greedy-trap")
    yield case([6, 2, 6, 20, 6, 20, 6], labels="tie duplicates nested")
    yield case([3, 4, 3], labels="tie ends")
    yield case([4, 6, 12], labels="tie sorted")
    yield case([0, HIGHEST, 0, 1, HIGHEST, 0], labels="boundary zero nested")


def small(random: Random) -> Draft:
    highest = random.choice((2, 6, 20))
    return case([random.randint(0, highest) for _ in range(random.randint(2, 8))])


def hill(size: int, highest: int) -> list[int]:
    """Heights that rise to the middle and fall again, so that the best pair lies deep inside."""
    return [min(i, size - 1 - i) * 2 * highest // size for i in range(size)]
