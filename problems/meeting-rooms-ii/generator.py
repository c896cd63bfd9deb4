"""Bookings that touch, nest and repeat within a few minutes; then long lists with few and with many boats out."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

LAST = 10**6
MOST = 10_000


def contract(intervals: list[list[int]]) -> None:
    within(len(intervals), 1, MOST, "intervals has 1 to 10,000 pairs")
    require(all(len(pair) == 2 for pair in intervals), "each interval is a pair [start, end]")
    within((minute for pair in intervals for minute in pair), 0, LAST, "each start and end is from 0 to 10**6")
    require(all(start < end for start, end in intervals), "each start is below its end")


def samples() -> Iterator[Draft]:
    yield case([[40, 90], [10, 60], [60, 75]], note="The boat that comes back at minute 60 goes out again at once.")
    yield case([[5, 50], [8, 20], [12, 30], [60, 80]], note="From minute 12 to minute 20 three boats are out.")
    yield case([[30, 45], [0, 15]])


def hidden(random: Random) -> Iterator[Draft]:
    yield case([[25, 26]], labels="single")
    yield case([[0, LAST]], labels="single boundary zero")
    yield case([[0, LAST], [0, LAST]], labels="pair boundary uniform")
    yield case([[LAST - 1, LAST], [0, 1]], labels="pair boundary order")
    yield case([[3, 8], [8, 9]], labels="pair adversarial sorted")
    yield case([[8, 9], [3, 8]], labels="pair adversarial order")
    yield case([[3, 8], [7, 9]], labels="pair")
    yield case([[7, 9], [3, 8]], labels="pair order")
    yield case([[2, 40], [6, 7]], labels="pair nested")
    yield case([[4, 9], [4, 6]], labels="pair tie")
    yield case([[4, 9], [7, 9]], labels="pair tie")
    yield case([[11, 14]] * 7, labels="uniform duplicates")
    yield case([[0, 100], [1, 5], [10, 15], [20, 25], [30, 35]], labels="nested adversarial")
    yield case([[0, 100], [1, 5], [5, 15], [15, 16], [16, 35]], labels="nested adversarial sorted")
    yield case([[1, 4], [4, 7], [7, 9], [9, 20]], labels="sorted adversarial")
    yield case([[9, 20], [7, 9], [4, 7], [1, 4]], labels="reversed adversarial order")
    yield case([[1, 5], [2, 6], [3, 7], [4, 8]], labels="sorted")
    yield case([[4, 8], [3, 7], [2, 6], [1, 5]], labels="reversed order")
    yield case([[0, 6], [6, 12], [0, 6], [6, 12], [0, 6]], labels="duplicates tie adversarial")
    yield case([[6, 12], [6, 12], [0, 6], [6, 12], [0, 6]], labels="duplicates tie order")
    yield case([[0, 9], [1, 9], [2, 9], [30, 40]], labels="adversarial tie")
    yield case([[0, 9], [1, 8], [2, 7], [30, 40], [31, 33]], labels="adversarial nested")
    yield case([[0, 2], [0, 4], [10, 12], [2, 14]], labels="order adversarial")
    yield case([[0, 1], [0, 2], [5, 6], [1, 7]], labels="order adversarial")
    yield case([[50, 60], [0, 10], [52, 53], [20, 30], [51, 70]], labels="order nested")
    yield case([[0, 5], [4, 9], [8, 13], [12, 17], [16, 21]], labels="sorted adversarial")
    yield case([[0, 10], [5, 15], [10, 20], [15, 25], [12, 13]], labels="order adversarial")
    yield case([[2, 3], [1, 2], [0, 1], [0, 3]], labels="zero order nested")
    for size in (3, 4, 5, 6, 6, 7, 8, 9):
        yield case(scattered(random, size, 12, 8), labels="random")
    for size in (10, 12, 15):
        yield case(scattered(random, size, 60, 25), labels="random")
    yield case(scattered(random, 400, LAST, 20_000), labels="large")
    yield case(scattered(random, 1_000, 500, 20), labels="large duplicates")
    yield case([[i, 900 - i] for i in range(440)], labels="large nested")
    yield case(scattered(random, MOST, LAST, LAST), labels="scale boundary nested")
    yield case([[MOST - i, LAST - i] for i in range(MOST)], labels="scale boundary reversed")
    yield case([[i, i + 5_000] for i in range(0, 2 * MOST, 2)], labels="scale boundary sorted")


def scattered(random: Random, size: int, last: int, longest: int) -> list[list[int]]:
    """Bookings up to the last minute, none longer than asked."""
    starts = [random.randrange(last) for _ in range(size)]
    return [[start, random.randint(start + 1, min(last, start + longest))] for start in starts]


def small(random: Random) -> Draft:
    """At most seven bookings within ten minutes."""
    return case(scattered(random, random.randint(1, 7), 10, random.choice((2, 5, 10))))
