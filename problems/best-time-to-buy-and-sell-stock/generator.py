"""Courses in which the lowest or the highest price lies on the wrong side, and courses without any rise."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

MOST = 10**5
HIGHEST = 10**4


def contract(prices: list[int]) -> None:
    within(len(prices), 1, MOST, "prices has 1 to 100,000 numbers")
    within(prices, 0, HIGHEST, "each number is from 0 to 10**4")


def samples() -> Iterator[Draft]:
    yield case([9, 4, 6, 3, 5, 8, 2], note="Buy at 3 on day 3 and sell at 8 on day 5.")
    yield case([5, 4, 4, 2], note="The price never rises.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size in (3, 4, 5, 6, 7, 8, 9, 10):
        yield case([random.randint(0, 9) for _ in range(size)], labels="random")
    for size in (6, 10, 15, 20):
        yield case([random.randint(0, 80) for _ in range(size)], labels="random")
    yield case([random.randint(0, HIGHEST) for _ in range(800)], labels="large")
    yield case(walk(random, 6_000), labels="large")
    yield case(sorted((random.randint(0, HIGHEST) for _ in range(5_000)), reverse=True), labels="large reversed none")
    yield case(walk(random, MOST), labels="scale boundary")
    falling = [HIGHEST - i // 10 for i in range(MOST - 1)]
    yield case([*falling, 7], labels="scale boundary reversed ends")


def fixed() -> Iterator[Draft]:
    yield case([0], labels="single zero none boundary")
    yield case([HIGHEST], labels="single none boundary")
    yield case([0, HIGHEST], labels="pair boundary zero sorted")
    yield case([HIGHEST, 0], labels="pair boundary zero reversed none")
    yield case([6, 6], labels="pair uniform none")
    yield case([3, 4], labels="pair sorted")
    yield case([4, 3], labels="pair reversed none")
    yield case([8, 8, 8, 8], labels="uniform none duplicates")
    yield case([2, 5, 11, 13], labels="sorted ends")
    yield case([13, 11, 5, 2], labels="reversed none")
    yield case([9, 9, 7, 7, 4], labels="reversed none duplicates")
    yield case([20, 1, 2], labels="order adversarial")
    yield case([5, 9, 1, 3], labels="order adversarial")
    yield case([5, 6, 1, 8, 0, 2], labels="order adversarial")
    yield case([7, 30, 2, 10], labels="greedy-trap order")
    yield case([10, 14, 3, 6, 1, 4], labels="greedy-trap order")
    yield case([12, 18, 20, 4, 11, 2, 9], labels="greedy-trap order")
    yield case([40, 10, 35, 5, 29], labels="greedy-trap adversarial")
    yield case([2, 9, 0, 6], labels="greedy-trap zero")
    yield case([3, 8, 0, 5], labels="tie zero")
    yield case([1, 4, 1, 4, 1, 4], labels="tie interleaved duplicates")
    yield case([1, 5, 2, 6, 3, 7], labels="interleaved ends")
    yield case([6, 1, 7, 2, 8, 3], labels="interleaved")
    yield case([15, 3, 12, 2, 10, 1, 8], labels="interleaved adversarial")
    yield case([4, 10, 3, 3, 9, 12], labels="ends duplicates")
    yield case([1, 9, 8, 7], labels="ends")
    yield case([9, 8, 7, 10], labels="ends")
    yield case([9, 8, 1, 2], labels="ends adversarial")
    yield case([50, 60, 10, 15, 70], labels="ends order")
    yield case([0, 0, 1], labels="zero duplicates")
    yield case([1, 0, 0], labels="zero duplicates none")


def small(random: Random) -> Draft:
    highest = random.choice((2, 5, 12))
    return case([random.randint(0, highest) for _ in range(random.randint(1, 7))])


def walk(random: Random, size: int) -> list[int]:
    """Prices that change a little from day to day."""
    prices = [HIGHEST // 2]
    while len(prices) < size:
        prices.append(min(max(prices[-1] + random.randint(-20, 20), 0), HIGHEST))
    return prices
