"""Zeros and signs in every arrangement, and long chains of ones with few larger factors between two zeros."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

LENGTH = 20_000
FACTOR = 10
LOWEST, HIGHEST = -(2**31), 2**31 - 1


def contract(nums: list[int]) -> None:
    within(len(nums), 1, LENGTH, "nums has 1 to 20,000 numbers")
    within(nums, -FACTOR, FACTOR, "each number is from -10 to 10")
    require(fits(nums), "every product of neighbouring numbers is from -2**31 to 2**31 - 1")


def samples() -> Iterator[Draft]:
    yield case([3, -1, 4, 2, -5], note="All five factors make 3 * -1 * 4 * 2 * -5 = 120.")
    yield case([4, -3, 2, 5, 0, 7], note="The factors 2 and 5. The 0 would leave nothing.")
    yield case([0, -6, 0, -2], note="No run has a product above 0, and a 0 alone is a run.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([-7], labels="single negative")
    yield case([0], labels="single zero")
    yield case([10], labels="single boundary")
    yield case([-10], labels="single boundary negative")
    yield case([-4, -3], labels="pair negative")
    yield case([-5, 2], labels="pair negative ends")
    yield case([5, -2], labels="pair negative ends")
    yield case([0, -3], labels="pair zero negative")
    yield case([-3, 0], labels="pair zero negative")
    yield case([0, 6], labels="pair zero ends")
    yield case([0, 0, 0], labels="zero uniform")
    yield case([-1, -1, -1], labels="uniform negative parity")
    yield case([-2, -2, -2, -2], labels="uniform negative parity")
    yield case([1, 1, 1], labels="uniform duplicates")
    yield case([-3, -4, -5], labels="negative parity ends")
    yield case([-5, -4, -3], labels="negative parity ends")
    yield case([-3, 4, -1, 6, -2, 3], labels="negative parity adversarial")
    yield case([2, -5, 3, -1, 4, -6, 2], labels="negative parity adversarial")
    yield case([6, -3, 8, 5], labels="negative parity adversarial")
    yield case([7, 9, -4, 3], labels="negative parity adversarial")
    yield case([3, -7, 0, -2, 8], labels="zero negative parity")
    yield case([-2, 0, -3, 0, -4], labels="zero negative")
    yield case([-8, 0, -8], labels="zero negative")
    yield case([4, 5, 0, 3, 8], labels="zero ends greedy-trap")
    yield case([9, 3, 0, 5, 4], labels="zero ends greedy-trap")
    yield case([-1, -9, 0, 4, 2], labels="zero negative greedy-trap")
    yield case([0, -2, 5, -3, 0, 9], labels="zero negative ends")
    yield case([1, -1, 1, -1, 1, -1], labels="duplicates parity")
    yield case([-1, 10, -1, 10, -1], labels="negative parity boundary")
    yield case([8, -1, 0, -1, 6, -1, 2], labels="zero negative adversarial")
    yield case([5, 0, 4, 6, -2, 0, 3], labels="zero negative adversarial")
    yield case([3, 0, -2, 7, 4, 0, 5], labels="zero negative adversarial")
    yield case([3, 0, 2, 6, 0, 5], labels="zero greedy-trap")
    yield case([0, 4, -1, 0, 3, 2, 0, 5], labels="zero negative")
    for size in (4, 5, 5, 6, 6, 7, 8):
        yield case(chain(random, size, 4), labels="random negative")
    for size in (12, 20, 30):
        yield case(chain(random, size, 9), labels="random zero")
    yield case([-2] * 31, labels="large boundary uniform negative parity")
    yield case([-2] * 30, labels="large uniform negative parity")
    yield case([-8] * 9 + [8, 2], labels="large boundary negative parity")
    yield case(long_chain(random, 600, 60), labels="large")
    yield case(long_chain(random, 3_000, 200), labels="large")
    yield case(long_chain(random, LENGTH, 2_000), labels="scale boundary")
    yield case(long_chain(random, LENGTH, LENGTH), labels="scale boundary")
    yield case([1] * (LENGTH // 2) + [-3] + [1] * (LENGTH // 2 - 1), labels="scale boundary negative parity")
    yield case([-1] * (LENGTH - 1) + [2], labels="scale boundary negative parity")


def small(random: Random) -> Draft:
    return case([random.randint(-3, 3) for _ in range(random.randint(1, 7))])


def chain(random: Random, size: int, largest: int) -> list[int]:
    """Random factors whose products are all allowed."""
    while True:
        nums = [random.randint(-largest, largest) for _ in range(size)]
        if fits(nums):
            return nums


def long_chain(random: Random, size: int, part: int) -> list[int]:
    """Parts of ones and minus ones with a few larger factors, and zeros between the parts."""
    nums = [random.choice([1, 1, 1, -1]) for _ in range(size)]
    for start in range(0, size, part):
        end = min(start + part, size)
        for at in random.sample(range(start, end), 8):
            nums[at] = random.randint(2, 10) * random.choice([1, -1])
        if end < size:
            nums[end - 1] = 0
    return nums


def fits(nums: list[int]) -> bool:
    """Whether all products are allowed; numbers that pass stay small, so this is quick."""
    most = least = 1
    for x in nums:
        ends = (x, x * most, x * least)
        most, least = max(ends), min(ends)
        if not LOWEST <= least <= most <= HIGHEST:
            return False
    return True
