"""Small sets of intervals on a short line, where they touch, nest and repeat; then large ones."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

LIMIT = 50_000
MOST = 100_000


def contract(intervals: list[list[int]]) -> None:
    within(len(intervals), 1, MOST, "intervals has 1 to 100,000 pairs")
    require(all(len(pair) == 2 for pair in intervals), "each interval is a pair [start, end]")
    within((at for pair in intervals for at in pair), -LIMIT, LIMIT, "each start and end is from -50,000 to 50,000")
    require(all(start < end for start, end in intervals), "each start is below its end")


def samples() -> Iterator[Draft]:
    yield case([[-2, 3], [1, 4], [3, 6]], note="Without [1, 4] the other two only touch, at position 3.")
    yield case(
        [[0, 9], [1, 3], [5, 7], [8, 11]], note="[0, 9] overlaps all the others, which do not overlap each other."
    )
    yield case([[5, 8], [-4, -1], [5, 8]], note="One of the two equal banners must be refused.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([[-7, 12]], labels="single negative")
    yield case([[-LIMIT, LIMIT]], labels="single boundary")
    yield case([[-LIMIT, 1 - LIMIT], [LIMIT - 1, LIMIT]], labels="pair boundary")
    yield case([[-LIMIT, LIMIT], [-LIMIT, LIMIT]], labels="pair boundary uniform")
    yield case([[6, 9], [9, 10]], labels="pair adversarial")
    yield case([[-3, 0], [-8, -3]], labels="pair adversarial order")
    yield case([[6, 9], [8, 10]], labels="pair")
    yield case([[2, 30], [11, 12]], labels="pair nested")
    yield case([[11, 12], [2, 30]], labels="pair nested order")
    yield case([[4, 7], [4, 9]], labels="pair tie")
    yield case([[5, 9], [7, 9]], labels="pair tie")
    yield case([[0, 1]] * 6, labels="uniform duplicates zero")
    yield case([[3, 5], [5, 6], [3, 5], [5, 6], [6, 8]], labels="duplicates adversarial")
    yield case([[-50, 50], [-40, -30], [-20, -10], [0, 10], [20, 30]], labels="greedy-trap nested sorted")
    yield case([[0, 10], [1, 9], [2, 3], [4, 5]], labels="greedy-trap nested adversarial")
    yield case([[0, 12], [1, 11], [2, 4], [3, 5], [4, 6], [5, 7]], labels="greedy-trap adversarial")
    yield case([[0, 50], [48, 53], [52, 90]], labels="greedy-trap adversarial")
    yield case([[0, 6], [5, 8], [7, 13], [12, 15], [14, 20]], labels="greedy-trap sorted")
    yield case([[0, 5], [4, 6], [6, 8], [7, 20], [8, 9]], labels="greedy-trap adversarial")
    yield case([[1, 4], [2, 6], [5, 9], [8, 12], [11, 15]], labels="adversarial sorted")
    yield case([[30, 40], [20, 30], [10, 20], [0, 10]], labels="reversed order adversarial")
    yield case([[30, 41], [20, 31], [10, 21], [0, 11]], labels="reversed order")
    yield case([[-9, 9], [-7, 7], [-5, 5], [-3, 3], [-1, 1]], labels="nested negative")
    yield case([[8, 9], [0, 8], [9, 17], [-6, 0]], labels="order zero adversarial")
    yield case([[-4, 2], [-3, -1], [-1, 0], [0, 2], [1, 3]], labels="negative zero tie")
    yield case([[100, 103], [1, 2], [99, 101], [2, 99], [1, 100]], labels="order nested adversarial")
    for size in (3, 4, 5, 5, 6, 6, 7, 8, 9, 10):
        yield case(scattered(random, size, -6, 6, 5), labels="random")
    for size in (8, 10, 12):
        yield case(scattered(random, size, -20, 20, 15), labels="random negative")
    yield case(scattered(random, 15, 0, 40, 4), labels="random")
    yield case(scattered(random, 300, -LIMIT, LIMIT, 900), labels="large")
    yield case(scattered(random, 2_000, -LIMIT, LIMIT, 60), labels="large")
    yield case([[start, start + 1] for start in range(999, -1_001, -1)], labels="large reversed")
    yield case(scattered(random, 15_000, -LIMIT, LIMIT, 2 * LIMIT), labels="scale nested")
    yield case(scattered(random, MOST, 0, 1_000, 9), labels="scale boundary duplicates")


def scattered(random: Random, size: int, low: int, high: int, longest: int) -> list[list[int]]:
    """Intervals between low and high, none longer than asked."""
    starts = [random.randrange(low, high) for _ in range(size)]
    return [[start, random.randint(start + 1, min(high, start + longest))] for start in starts]


def small(random: Random) -> Draft:
    """At most seven intervals on a line of ten steps."""
    return case(scattered(random, random.randint(1, 7), -4, 6, random.choice((2, 5, 10))))
