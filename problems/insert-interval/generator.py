"""A new stretch at each place that it can have among few others, and long lists of which it meets none, some or all."""

from collections.abc import Iterator
from itertools import pairwise
from random import Random

from service.catalogue.authoring import Draft, case, require, within

COUNT, ROAD = 10_000, 100_000


def contract(intervals: list[list[int]], newInterval: list[int]) -> None:
    within(len(intervals), 0, COUNT, "there are 0 to 10,000 stretches")
    stretches = [*intervals, newInterval]
    require(all(len(stretch) == 2 for stretch in stretches), "each stretch has two numbers")
    within((point for stretch in stretches for point in stretch), 0, ROAD, "each number is from 0 to 100,000")
    require(all(start <= end for start, end in stretches), "no stretch ends before it starts")
    require(
        all(before[1] < behind[0] for before, behind in pairwise(intervals)),
        "intervals is sorted by start, and no two of its stretches have a point in common",
    )


def samples() -> Iterator[Draft]:
    yield case([[2, 4], [7, 9], [15, 20]], [8, 12], note="The new stretch meets [7, 9] only and makes it longer.")
    yield case([[0, 5], [11, 14], [16, 16], [30, 31]], [5, 16], note="[0, 5] and [16, 16] share an end point with it.")
    yield case([[3, 6], [9, 9]], [7, 8], note="It lies between the two and shares no point with them.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([], [4, 9], labels="empty")
    yield case([], [0, 0], labels="empty zero boundary")
    yield case([], [0, ROAD], labels="empty boundary")
    yield case([[4, 6]], [1, 2], labels="single ends none")
    yield case([[4, 6]], [8, 9], labels="single ends none")
    yield case([[4, 6]], [1, 4], labels="single tie")
    yield case([[4, 6]], [6, 8], labels="single tie")
    yield case([[4, 6]], [1, 3], labels="single adversarial")
    yield case([[4, 6]], [7, 9], labels="single adversarial")
    yield case([[4, 6]], [4, 6], labels="single tie")
    yield case([[3, 9]], [4, 7], labels="single nested")
    yield case([[4, 7]], [3, 9], labels="single nested")
    yield case([[3, 9]], [1, 5], labels="single")
    yield case([[3, 9]], [7, 12], labels="single")
    yield case([[3, 9]], [3, 5], labels="single nested tie")
    yield case([[3, 9]], [5, 9], labels="single nested tie")
    yield case([[5, 5]], [5, 5], labels="single tie")
    yield case([[5, 5]], [2, 5], labels="single tie")
    yield case([[5, 5]], [6, 6], labels="single none adversarial")
    yield case([[2, 3], [8, 9]], [5, 6], labels="pair none")
    yield case([[2, 3], [8, 9]], [3, 8], labels="pair tie")
    yield case([[2, 3], [8, 9]], [4, 7], labels="pair none adversarial")
    yield case([[2, 3], [8, 9]], [0, 12], labels="pair nested ends")
    yield case([[2, 6], [8, 15]], [5, 10], labels="pair")
    yield case([[2, 6], [8, 15]], [0, 0], labels="pair zero ends none")
    yield case([[0, 1], [3, 4]], [6, 7], labels="pair zero ends none")
    yield case([[0, 1], [3, 4]], [1, 2], labels="pair zero tie")
    yield case([[0, 1], [3, 4]], [2, 3], labels="pair zero tie")
    yield case([[1, 2], [5, 8], [12, 13], [20, 30]], [6, 7], labels="nested")
    yield case([[1, 2], [5, 8], [12, 13], [20, 30]], [4, 15], labels="nested")
    yield case([[1, 2], [5, 8], [12, 13], [20, 30]], [7, 25], labels="adversarial")
    yield case([[1, 2], [5, 8], [12, 13], [20, 30]], [3, 3], labels="none")
    yield case([[1, 2], [5, 8], [12, 13], [20, 30]], [30, 40], labels="ends tie")
    yield case([[1, 2], [5, 8], [12, 13], [20, 30]], [0, 1], labels="ends tie")
    yield case([[1, 2], [5, 8], [12, 13], [20, 30]], [9, 11], labels="none adversarial")
    yield case([[1, 2], [5, 8], [12, 13], [20, 30]], [2, 20], labels="tie")
    yield case([[9, 10], [100, 105], [1_000, 2_000]], [10, 99], labels="tie adversarial")
    for count in (2, 3, 3, 4, 4, 5, 6, 8):
        yield case(*road(random, count, 30), labels="random")
    yield case(*road(random, 300, 5_000), labels="large")
    yield case(*road(random, 2_000, ROAD), labels="large")
    full = [[10 * i, 10 * i + 7] for i in range(COUNT)]
    yield case(full, [49_998, 49_999], labels="scale boundary none")
    yield case(full, [ROAD, ROAD], labels="scale boundary ends none")
    yield case([[5 * i, 5 * i + 1] for i in range(COUNT)], [0, 49_990], labels="scale boundary nested")
    yield case([[10 * i + 1, 10 * i + 9] for i in range(COUNT)], [0, 0], labels="scale boundary ends none zero")
    yield case([[9 * i + 1, 9 * i + 1] for i in range(COUNT)], [30_000, 60_001], labels="scale boundary nested")


def small(random: Random) -> Draft:
    return case(*road(random, random.randint(0, 5), 13))


def road(random: Random, count: int, length: int) -> tuple[list[list[int]], list[int]]:
    """So many disjoint stretches, some of them single points, and another one anywhere on a road of this length."""
    points = sorted(random.sample(range(length + 1), 2 * count))
    intervals = []
    for start, end in zip(points[::2], points[1::2], strict=True):
        kind = random.randrange(4)
        intervals.append([start, start] if kind == 0 else [end, end] if kind == 1 else [start, end])
    return intervals, sorted(random.randint(0, length) for _ in range(2))
