"""Entries that touch, lie inside each other and come in every order; long lists with many, few and no joinings."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

COUNT, LATEST = 10_000, 10_000


def contract(intervals: list[list[int]]) -> None:
    within(len(intervals), 1, COUNT, "there are 1 to 10,000 entries")
    require(all(len(entry) == 2 for entry in intervals), "each entry has two numbers")
    within((moment for entry in intervals for moment in entry), 0, LATEST, "each number is from 0 to 10,000")
    require(all(start <= end for start, end in intervals), "no entry ends before it starts")


def samples() -> Iterator[Draft]:
    yield case([[9, 12], [1, 4], [3, 7]], note="[1, 4] and [3, 7] belong together. Nobody is there between 7 and 9.")
    yield case([[5, 8], [8, 11], [12, 14]], note="At 8 there are two volunteers. Between 11 and 12 there is a gap.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([[3, 8]], labels="single none")
    yield case([[0, 0]], labels="single zero boundary")
    yield case([[0, LATEST]], labels="single boundary")
    yield case([[4, 4]], labels="single none")
    yield case([[1, 2], [5, 6]], labels="pair none sorted")
    yield case([[5, 6], [1, 2]], labels="pair none reversed")
    yield case([[1, 2], [3, 4]], labels="pair none adversarial")
    yield case([[2, 5], [5, 9]], labels="pair tie")
    yield case([[5, 9], [2, 5]], labels="pair tie reversed")
    yield case([[2, 6], [5, 9]], labels="pair sorted")
    yield case([[5, 9], [2, 6]], labels="pair reversed")
    yield case([[2, 9], [4, 6]], labels="pair nested")
    yield case([[4, 6], [2, 9]], labels="pair nested reversed")
    yield case([[2, 9], [2, 5]], labels="pair nested tie")
    yield case([[2, 5], [2, 9]], labels="pair nested tie")
    yield case([[2, 9], [6, 9]], labels="pair nested tie")
    yield case([[3, 7], [3, 7]], labels="pair duplicates")
    yield case([[6, 6], [6, 6]], labels="pair duplicates tie")
    yield case([[6, 6], [7, 7]], labels="pair none adversarial")
    yield case([[6, 6], [6, 8]], labels="pair tie")
    yield case([[4, 6], [6, 6]], labels="pair tie")
    yield case([[0, 3], [0, 0]], labels="pair zero nested")
    yield case([[0, 0], [1, 1], [3, 4]], labels="zero none adversarial")
    yield case([[1, 20], [3, 5], [8, 9], [15, 25]], labels="nested sorted adversarial")
    yield case([[1, 20], [3, 5], [8, 9], [22, 25]], labels="nested sorted adversarial")
    yield case([[1, 10], [2, 3], [5, 6], [10, 12]], labels="nested tie adversarial")
    yield case([[2, 4], [6, 8], [10, 12], [1, 13]], labels="nested order adversarial")
    yield case([[2, 4], [6, 8], [10, 12], [3, 11]], labels="order adversarial")
    yield case([[2, 4], [6, 8], [10, 12], [4, 10]], labels="order tie adversarial")
    yield case([[6, 8], [2, 4], [3, 7]], labels="order adversarial")
    yield case([[7, 9], [1, 3], [9, 11], [3, 5]], labels="order tie")
    yield case([[30, 40], [10, 20], [25, 28], [20, 26]], labels="order tie")
    yield case([[12, 15], [9, 10], [5, 7], [1, 3]], labels="reversed none")
    yield case([[9, 12], [7, 9], [4, 7], [1, 4]], labels="reversed tie")
    yield case([[5, 6], [1, 2], [5, 6], [1, 2], [3, 3]], labels="duplicates order none")
    yield case([[100, 200], [20, 30], [3, 100], [1_000, 1_001]], labels="order tie")
    for count, latest, longest in ((3, 9, 4), (4, 12, 5), (5, 15, 4), (5, 20, 4), (6, 25, 4), (8, 30, 5), (10, 60, 6)):
        yield case(entries(random, count, latest, longest), labels="random order")
    yield case(entries(random, 500, LATEST, 15), labels="large order")
    yield case(entries(random, 2_000, LATEST, 6), labels="large order")
    yield case(entries(random, 3_000, LATEST, 0), labels="large order duplicates none")
    moments = [[moment, moment] for moment in range(LATEST + 1) if moment != 4_321]
    yield case(moments, labels="scale boundary none sorted")
    yield case(moments[::-1], labels="scale boundary none reversed")
    yield case(shuffled(random, moments), labels="scale boundary none order")
    nest = [[i, LATEST - i] for i in range(LATEST // 2)]
    yield case(shuffled(random, moments[1::2] + nest), labels="scale boundary nested order")
    apart = [[3 * i, 3 * i + 1] for i in range(3_333)]
    yield case(shuffled(random, apart * 3 + [[0, 0]]), labels="scale boundary duplicates order")


def small(random: Random) -> Draft:
    return case(entries(random, random.randint(1, 6), random.choice([7, 12, 18]), random.choice([2, 4, 8])))


def entries(random: Random, count: int, latest: int, longest: int) -> list[list[int]]:
    """Entries with random starts, none longer or ending later than told."""
    starts = [random.randint(0, latest) for _ in range(count)]
    return [[start, min(latest, start + random.randint(0, longest))] for start in starts]


def shuffled(random: Random, intervals: list[list[int]]) -> list[list[int]]:
    return random.sample(intervals, len(intervals))
