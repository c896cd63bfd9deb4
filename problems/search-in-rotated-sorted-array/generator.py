"""Every target of some short lists, those that are not there included, and large lists with the fall near an end."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

LIMIT = 10**4
MOST = 5_000


def contract(nums: list[int], target: int) -> None:
    within(len(nums), 1, MOST, "nums has 1 to 5,000 numbers")
    within(nums, -LIMIT, LIMIT, "each number is from -10**4 to 10**4")
    within(target, -LIMIT, LIMIT, "target is from -10**4 to 10**4")
    require(len(set(nums)) == len(nums), "all numbers in nums are different")
    falls = sum(nums[i - 1] > nums[i] for i in range(len(nums)))
    require(falls <= 1, "the numbers fall at one place at most, also counted from the last to the first")


def samples() -> Iterator[Draft]:
    yield case([41, 50, 7, 12, 33], 12, note="The locker with 12 is the fourth one from the door.")
    yield case([-6, 2, 15], 3)
    yield case([90, 40, 60, 70], 90)


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size in (6, 7, 8, 9, 12):
        nums = turned(drawn(random, size, 40), random.randrange(1, size))
        yield case(nums, random.choice(nums), labels="random")
    for size in (7, 10):
        nums = turned(drawn(random, size, 40), random.randrange(1, size))
        yield case(nums, absent(random, nums), labels="random none")
    for size in (500, 1_023, 2_048):
        nums = turned(drawn(random, size, LIMIT), random.randrange(1, size))
        yield case(nums, random.choice(nums), labels="large")
    for moved, place in ((0, 0), (1, MOST - 1), (1_234, 3_766), (MOST // 2, 0), (MOST - 1, 1), (MOST - 2, MOST - 1)):
        nums = turned(drawn(random, MOST, LIMIT), moved)
        yield case(nums, nums[place], labels="large boundary ends" if place in (0, MOST - 1) else "large boundary")
    nums = turned(drawn(random, MOST, LIMIT), 4_000)
    yield case(nums, absent(random, nums), labels="large boundary none")


def fixed() -> Iterator[Draft]:
    yield case([5], 5, labels="single ends")
    yield case([5], -5, labels="single none negative")
    yield case([0], 0, labels="single zero ends")
    yield case([LIMIT], -LIMIT, labels="single none boundary negative")
    yield case([2, 8], 2, labels="pair sorted ends")
    yield case([2, 8], 8, labels="pair sorted ends")
    yield case([8, 2], 8, labels="pair ends adversarial")
    yield case([8, 2], 2, labels="pair ends adversarial")
    yield case([8, 2], 5, labels="pair none")
    yield case([LIMIT, -LIMIT], -LIMIT, labels="pair boundary negative ends adversarial")
    yield case([-LIMIT, LIMIT], LIMIT, labels="pair boundary negative sorted ends")
    yield case([17, 25, 4], 4, labels="parity ends adversarial")
    yield case([25, 4, 17], 25, labels="parity ends order")
    yield case([25, 4, 17], 17, labels="parity ends adversarial")
    yield case([4, 17, 25], 25, labels="parity sorted ends")
    yield case([4, 17, 25], 3, labels="parity sorted none")
    yield case([6, -1, 0, 3], 0, labels="zero negative parity order")
    yield case([6, -1, 0, 3], 6, labels="negative parity ends adversarial")
    for target in (20, 30, 40, 1, 9):
        yield case([20, 30, 40, 1, 9], target, labels="order ends" if target in (20, 9) else "order adversarial")
    for target in (55, 5, 11, 22, 33, 44):
        yield case([55, 5, 11, 22, 33, 44], target, labels="order ends" if target in (55, 44) else "order adversarial")
    for target in (0, 15, 25, 50):
        yield case([20, 30, 40, 1, 9], target, labels="none adversarial")
    yield case([12, 13, 14, 15, 16, 17, 11], 11, labels="ends order adversarial")


def small(random: Random) -> Draft:
    size = random.randint(1, 7)
    return case(turned(drawn(random, size, 7), random.randrange(size)), random.randint(-8, 8))


def drawn(random: Random, size: int, limit: int) -> list[int]:
    return sorted(random.sample(range(-limit, limit + 1), size))


def turned(nums: list[int], moved: int) -> list[int]:
    """The list after so many numbers from its front were moved behind the others."""
    return nums[moved:] + nums[:moved]


def absent(random: Random, nums: list[int]) -> int:
    """A number between the smallest and the largest that the list has not."""
    return random.choice(sorted(set(range(min(nums), max(nums))) - set(nums)))
