"""Streams of readings with questions between them, written as a list in which None is a question."""

from collections.abc import Iterable, Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

CALLS = 50_000
LIMIT = 10**5
READING = "each num is a whole number from -10**5 to 10**5"


def contract(calls: list[str], arguments: list[list[int]]) -> None:
    require(len(calls) > 0 and calls[0] == "MedianFinder", "the first call is the constructor, MedianFinder")
    within(len(calls) - 1, 0, CALLS, "there are at most 50,000 calls after the constructor")
    require(len(arguments) == len(calls), "there is one list of arguments for each call")
    require(arguments[0] == [], "MedianFinder takes no argument")
    readings: list[int] = []
    for name, given in zip(calls[1:], arguments[1:], strict=True):
        require(name in ("addNum", "findMedian"), "a call is addNum or findMedian")
        require(isinstance(given, list), "the arguments of a call are a list")
        if name == "addNum":
            require(len(given) == 1, "addNum takes one argument")
            require(type(given[0]) is int, READING)
            readings += given
        else:
            require(len(given) == 0, "findMedian takes no argument")
            require(len(readings) > 0, "findMedian is not called before the first addNum")
    within(readings, -LIMIT, LIMIT, READING)


def samples() -> Iterator[Draft]:
    yield stream([6, None, 1, None, 4, None], note="The medians of [6], [1, 6] and [1, 4, 6].")
    yield stream([-2, -2, 9, 0, None], note="In order: -2, -2, 0, 9. Halfway between -2 and 0 is -1.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case(["MedianFinder"], [[]], labels="empty boundary")
    yield stream([7, None], "single")
    yield stream([0, None, None], "single zero interleaved")
    yield stream([-LIMIT, None], "single negative boundary")
    yield stream([LIMIT, None, -LIMIT, None], "pair zero boundary")
    yield stream([4, 7, None], "pair precision parity")
    yield stream([8, 5, None], "pair precision order")
    yield stream([-4, -9, None], "pair negative precision")
    yield stream([0, -1, None], "pair negative zero precision")
    yield stream([3, 3, None], "pair duplicates")
    yield stream([-LIMIT, 1 - LIMIT, None, LIMIT, LIMIT, LIMIT - 1, None], "negative boundary duplicates")
    yield stream([LIMIT, -LIMIT, LIMIT, None, -LIMIT, None, 1, None], "boundary duplicates precision")
    yield stream(asked([3, 4, 8, 9, 15, 16, 20]), "sorted parity interleaved")
    yield stream(asked([70, 60, 50, 40, 30, 20, 11]), "reversed parity interleaved")
    yield stream([10, 20, 30, 40, 51, None], "sorted parity")
    yield stream([10, 21, 30, 40, None], "sorted parity precision")
    yield stream([9, 8, 6, 5, 4, 1, None], "reversed parity precision")
    yield stream(asked([5, 5, 5, 5, 5]), "uniform duplicates interleaved")
    yield stream(asked([0, 0, 0, 1, 1, 1]), "duplicates zero precision")
    yield stream([2, 2, 2, 2, 9, 10, 11, None], "duplicates sorted adversarial")
    yield stream(asked([4, 4, 8, 8, 8, 2, 2, 2]), "duplicates interleaved adversarial")
    yield stream([50, None, 10, None, None, 90, 80, None, 70, None, None, 5, None], "interleaved order")
    yield stream([30, 10, None, 20, 5, 1, None, 2, None], "interleaved order adversarial")
    yield stream([1, 100, 2, 99, 3, 98, 4, None, 97, None], "order adversarial")
    yield stream([0, 0, 0, 0, LIMIT, None, LIMIT, None], "adversarial zero duplicates boundary")
    yield stream(asked([-5, 5, -4, 4, -3, 3, -2, 2]), "negative order interleaved")
    yield stream(asked([-9, -7, -8, -3, -6, -1]), "negative order precision")
    for size, limit in ((3, 5), (4, 5), (5, 9), (6, 9), (8, 3), (9, 20), (12, 6), (20, 10), (30, 1_000)):
        yield stream(now_and_then(random, size, limit, 0.4), "random interleaved")
    for size, limit in ((1_000, 20), (2_000, 1_000), (3_000, LIMIT), (5_000, LIMIT)):
        yield stream(now_and_then(random, size, limit, 0.3), "large interleaved")
    yield stream(asked(range(-2_500, 2_500)), "large sorted interleaved")
    yield stream(asked(range(2_500, -2_500, -1)), "large reversed interleaved")
    readings = [random.randint(-LIMIT, LIMIT) for _ in range(20_001)]
    yield stream(asked(readings[:12_000]), "scale order interleaved")
    yield stream([*readings, *[None] * 29_999], "scale boundary order")
    rising = [3 * i + random.randint(-50, 50) for i in range(-16_667, 16_667)]
    yield stream([*rising[:16_668], *asked(rising[16_668:])], "scale boundary interleaved")


def small(random: Random) -> Draft:
    """A few readings of a narrow range, with questions at any place behind the first one."""
    return stream(now_and_then(random, random.randint(1, 7), random.choice((2, 9)), 0.5))


def stream(steps: Iterable[int | None], labels: str = "", note: str = "") -> Draft:
    """A case from numbers, which are added, and Nones, which ask for the median."""
    names = ["MedianFinder"]
    arguments: list[list[int]] = [[]]
    for step in steps:
        names.append("findMedian" if step is None else "addNum")
        arguments.append([] if step is None else [step])
    return case(names, arguments, labels=labels, note=note)


def asked(readings: Iterable[int]) -> list[int | None]:
    """The readings with a question after each."""
    return [step for reading in readings for step in (reading, None)]


def now_and_then(random: Random, size: int, limit: int, chance: float) -> list[int | None]:
    """Random readings, some of them followed by questions, and a question at the end."""
    steps: list[int | None] = []
    for _ in range(size):
        steps.append(random.randint(-limit, limit))
        while random.random() < chance:
            steps.append(None)
    return [*steps, None]
