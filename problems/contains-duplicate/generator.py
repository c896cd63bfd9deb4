"""Lists with and without a repetition, about half of each. A single repetition is the hardest to find."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

LIMIT = 10**9
MOST = 100_000


def contract(nums: list[int]) -> None:
    within(len(nums), 1, MOST, "nums has 1 to 100,000 numbers")
    within(nums, -LIMIT, LIMIT, "each number is from -10**9 to 10**9")


def samples() -> Iterator[Draft]:
    yield case([6, 2, 9, 2, 5], note="2 was scanned twice.")
    yield case([40, -3, 3, 17], note="-3 and 3 are different numbers.")
    yield case([8, 8, 1, 8])


def hidden(random: Random) -> Iterator[Draft]:
    yield case([0], labels="single zero none")
    yield case([-LIMIT], labels="single boundary negative none")
    yield case([4, 4], labels="pair duplicates uniform")
    yield case([5, 4], labels="pair none reversed")
    yield case([0, 0], labels="pair zero duplicates uniform")
    yield case([-1, 1], labels="pair negative none")
    yield case([LIMIT, -LIMIT], labels="pair boundary negative none")
    yield case([-LIMIT, LIMIT, -LIMIT], labels="boundary negative duplicates ends")
    yield case([7] * 9, labels="uniform duplicates")
    yield case([3, 8, 1, 6, 3], labels="ends duplicates order")
    yield case([12, 5, 12, 9, 1], labels="ends duplicates order")
    yield case([2, 7, 5, 30, 30], labels="ends duplicates adversarial")
    yield case([41, 6, 18, 41, 2], labels="duplicates order adversarial")
    yield case([1, 2, 3, 4, 5, 6], labels="sorted none")
    yield case([1, 2, 3, 4, 5, 5], labels="sorted duplicates ends")
    yield case([-9, -9, -4, 0, 6], labels="sorted duplicates negative ends")
    yield case([9, 7, 4, 1, -2], labels="reversed none negative")
    yield case([9, 7, 7, 1, -2], labels="reversed duplicates negative")
    yield case([5, 0, 11, 0, 3], labels="zero duplicates adversarial")
    yield case([13, -6, 2, 13, -13, -6, -13, 6, 6], labels="negative duplicates adversarial")
    yield case([15, -4, 15, 8, -15, -15], labels="negative duplicates adversarial")
    yield case([1, 2, 1, 2, 1, 2], labels="duplicates order")
    yield case([-5, 5, -6, 6, 0], labels="negative zero none adversarial")
    yield case([10, 100_010, 1_000_010, 1_000_010 - 10**9], labels="none adversarial")
    yield case([-1, 2**16 - 1, 2**20 - 1, 2**29 - 1, 255], labels="none negative adversarial")
    for size in (4, 5, 6, 8, 12, 12):
        yield case(distinct(random, size, 30), labels="random none")
    for size in (4, 5, 6, 8, 12, 12):
        yield case(repeated(random, size, 30), labels="random duplicates")
    yield case(distinct(random, 1_000, LIMIT), labels="large none")
    yield case(repeated(random, 1_000, LIMIT), labels="large duplicates")
    yield case(distinct(random, 10_000, 5_000_000), labels="large none")
    yield case(repeated(random, 10_000, 5_000_000), labels="large duplicates")
    nums = distinct(random, 20_000, 100_000)
    yield case([*nums, nums[0]], labels="large duplicates ends adversarial")
    yield case(distinct(random, MOST, LIMIT), labels="scale boundary none")
    yield case(list(range(-MOST // 2, MOST // 2)), labels="scale boundary sorted none")
    nums = distinct(random, MOST - 1, MOST)
    yield case([*nums, nums[-1]], labels="scale boundary duplicates ends")


def small(random: Random) -> Draft:
    """As many lists without a repetition as with one, or nearly so."""
    return case([random.randint(-6, 6) for _ in range(random.randint(1, 7))])


def distinct(random: Random, size: int, limit: int) -> list[int]:
    return random.sample(range(-limit, limit + 1), size)


def repeated(random: Random, size: int, limit: int) -> list[int]:
    """Exactly one number occurs twice; the rest differ."""
    nums = distinct(random, size - 1, limit)
    nums.append(random.choice(nums))
    random.shuffle(nums)
    return nums
