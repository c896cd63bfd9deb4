"""Every input has exactly one pair that fits, so that the answer is unique but for its order."""

from collections import Counter
from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

LIMIT = 10**9


def contract(nums: list[int], target: int) -> None:
    within(len(nums), 2, 10_000, "nums has 2 to 10,000 numbers")
    within(nums, -LIMIT, LIMIT, "each number is from -10**9 to 10**9")
    within(target, -LIMIT, LIMIT, "target is from -10**9 to 10**9")
    require(pairs(nums, target) == 1, "exactly one pair of positions adds up to target")


def samples() -> Iterator[Draft]:
    yield case([8, 1, 5, 11], 13, note="The items at 0 and 2 cost 8 + 5 = 13.")
    yield case([4, 9, 2, 6], 8, note="Two items of 4 would do, but there is only one.")
    yield case([-7, 4, -7], -14)


def hidden(random: Random) -> Iterator[Draft]:
    yield case([1, 2], 3, labels="pair boundary")
    yield case([5, 5], 10, labels="pair duplicates")
    yield case([-1, 1], 0, labels="pair negative zero")
    yield case([LIMIT, -LIMIT], 0, labels="pair boundary negative")
    yield case([-LIMIT, 0], -LIMIT, labels="pair boundary zero negative")
    yield case([LIMIT, 0, 1], LIMIT, labels="boundary zero")
    yield case([0, 4, 3, 0], 0, labels="duplicates zero ends")
    yield case([2, 7, 2, 9], 4, labels="duplicates")
    yield case([6, 3, 3, 11], 6, labels="duplicates adversarial")
    yield case([3, 9, 1, 3, 14], 6, labels="duplicates adversarial")
    yield case([4, 9, 1, 20, 7], 8, labels="adversarial order")
    yield case([0, 8, 3, -8], 0, labels="negative zero")
    yield case([-6, 2, -14], -12, labels="negative ends")
    yield case([-3, 4, 3, 90], 0, labels="negative zero")
    yield case([-1, -2, -3, -4, -5], -8, labels="negative ends sorted")
    yield case([15, -5, 30, 2], 10, labels="negative adversarial")
    yield case([100, -90, 7, 1], 10, labels="negative adversarial")
    yield case([10, 1, 2, 3, 40], 50, labels="ends")
    yield case([40, 30, 21, 11, 1], 31, labels="order")
    yield case([1, 2, 4, 8, 16, 32], 48, labels="sorted ends")
    for _ in range(12):
        yield planted(random, random.randint(3, 12), 30, "random")
    for size in (500, 1_000, 2_000, 5_000):
        yield planted(random, size, LIMIT // 2, "large")
    for at in ((0, 9_999), (9_998, 9_999), (4_999, 9_999)):
        yield planted(random, 10_000, LIMIT // 2, "scale boundary", at)


def planted(random: Random, size: int, limit: int, labels: str, at: tuple[int, int] | None = None) -> Draft:
    """A list in which one pair alone makes the target; `at` says where the pair stands."""
    while True:
        nums = [random.randint(-limit, limit) for _ in range(size)]
        i, j = at or sorted(random.sample(range(size), 2))
        target = nums[i] + nums[j]
        if abs(target) <= LIMIT and pairs(nums, target) == 1:
            return case(nums, target, labels=labels)


def small(random: Random) -> Draft:
    """Numbers of a narrow range, so that equal ones and equal sums are frequent; the pair is the only one."""
    while True:
        nums = [random.randint(-6, 6) for _ in range(random.randint(2, 6))]
        target = sum(random.sample(nums, 2))
        if pairs(nums, target) == 1:
            return case(nums, target)


def pairs(nums: list[int], target: int) -> int:
    """How many pairs of positions add up to the target."""
    count = Counter(nums)
    ordered = sum(count[value] * count[target - value] for value in count if target - value in count)
    if target % 2 == 0 and target // 2 in count:
        ordered -= count[target // 2]
    return ordered // 2
