"""About half of the cases have no overlap. Where there is one, it is often a single pair, far apart in the list."""

from collections.abc import Iterator
from itertools import pairwise
from random import Random

from service.catalogue.authoring import Draft, case, require, within

LAST = 10**6
MOST = 10_000


def contract(intervals: list[list[int]]) -> None:
    within(len(intervals), 0, MOST, "intervals has 0 to 10,000 pairs")
    require(all(len(pair) == 2 for pair in intervals), "each interval is a pair [start, end]")
    within((minute for pair in intervals for minute in pair), 0, LAST, "each start and end is from 0 to 10**6")
    require(all(start < end for start, end in intervals), "each start is below its end")


def samples() -> Iterator[Draft]:
    yield case([[95, 120], [60, 95], [130, 150]], note="The second talk ends at minute 95, when the first one begins.")
    yield case([[20, 70], [200, 260], [55, 90]], note="From minute 55 to minute 70 two talks are going on.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([], labels="empty boundary")
    yield case([[12, 40]], labels="single")
    yield case([[0, LAST]], labels="single boundary zero")
    yield case([[LAST - 1, LAST], [0, 1]], labels="pair boundary order")
    yield case([[4, 9], [9, 11]], labels="pair sorted")
    yield case([[9, 11], [4, 9]], labels="pair order")
    yield case([[4, 9], [8, 11]], labels="pair none")
    yield case([[8, 11], [4, 9]], labels="pair none order")
    yield case([[3, 30], [7, 8]], labels="pair none nested")
    yield case([[7, 8], [3, 30]], labels="pair none nested order")
    yield case([[5, 6], [5, 6]], labels="pair none duplicates uniform")
    yield case([[0, LAST], [0, LAST]], labels="pair none boundary uniform")
    yield case([[2, 7], [2, 5]], labels="pair none adversarial")
    yield case([[3, 7], [5, 7]], labels="pair none adversarial nested")
    yield case([[1, 2], [0, 1]], labels="pair zero")
    yield case([[0, 3], [6, 8], [2, 4]], labels="none order adversarial")
    yield case([[50, 60], [10, 20], [30, 40]], labels="order")
    yield case([[10, 20], [50, 60], [15, 25], [70, 80]], labels="none order adversarial")
    yield case([[10, 20], [20, 30], [30, 40], [40, 50]], labels="sorted adversarial")
    yield case([[40, 50], [30, 40], [20, 30], [10, 20]], labels="reversed adversarial")
    yield case([[90, 99], [60, 70], [30, 40], [0, 10]], labels="reversed zero")
    yield case([[0, 100], [10, 20], [30, 40], [50, 60]], labels="none nested sorted")
    yield case([[0, 10], [20, 31], [30, 40], [300, 301]], labels="none sorted adversarial")
    yield case([[0, 10], [10, 20], [20, 30], [29, 40]], labels="none sorted")
    yield case([[0, 11], [10, 20], [20, 30], [30, 40]], labels="none sorted")
    yield case([[7, 9], [100, 101], [7, 9]], labels="none duplicates adversarial")
    yield case([[5, 8], [1, 2], [8, 9], [2, 5]], labels="order adversarial")
    yield case([[100, 101], [9, 12], [12, 100]], labels="order adversarial")
    for size in (3, 4, 5, 6, 8, 10):
        yield case(disjoint(random, size, 40), labels="random")
    for size in (3, 4, 5, 6, 8, 10):
        yield case(one_overlap(random, size, 40), labels="random none")
    yield case(disjoint(random, 200, 2_000), labels="large")
    yield case(one_overlap(random, 200, 2_000), labels="large none")
    yield case(disjoint(random, 3_000, LAST), labels="large")
    yield case(one_overlap(random, 3_000, LAST), labels="large none")
    yield case(disjoint(random, MOST, LAST), labels="scale boundary")
    yield case([[100 * i, 100 * i + 100] for i in range(MOST)], labels="scale boundary sorted adversarial")
    chain = [[100 * i, 100 * i + 99] for i in range(MOST)]
    yield case([*chain[:4_000], *chain[4_001:], [400_000, 400_101]], labels="scale boundary none adversarial")


def disjoint(random: Random, size: int, last: int) -> list[list[int]]:
    """Talks without an overlap, in any order. Some touch; between others there are gaps."""
    minutes = sorted(random.sample(range(last + 1), size + 1 + size // 2))
    talks = [[start, end] for start, end in pairwise(minutes)]
    talks = random.sample(talks, size)
    random.shuffle(talks)
    return talks


def one_overlap(random: Random, size: int, last: int) -> list[list[int]]:
    """The same, but one talk begins a minute before the end of the one that it touches."""
    while True:
        talks = disjoint(random, size, last)
        chosen = random.choice(talks)
        chosen[0] -= 1
        if any(talk[1] == chosen[0] + 1 for talk in talks):
            return talks


def small(random: Random) -> Draft:
    """Up to seven talks within twenty minutes, half of them made without an overlap."""
    size = random.randint(0, 7)
    if random.random() < 0.5:
        return case(disjoint(random, size, 20))
    starts = [random.randrange(20) for _ in range(size // 2)]
    return case([[start, start + random.randint(1, 4)] for start in starts])
