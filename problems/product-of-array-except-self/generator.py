"""Lists without a zero, with one and with more, and products that reach the ends of 32 bits."""

from collections.abc import Iterator
from math import prod
from random import Random

from service.catalogue.authoring import Draft, case, require, within

MOST = 10**5
LIMIT = 30
LOW, HIGH = -(2**31), 2**31 - 1


def contract(nums: list[int]) -> None:
    within(len(nums), 2, MOST, "nums has 2 to 100,000 numbers")
    within(nums, -LIMIT, LIMIT, "each number is from -30 to 30")
    require(fits(nums), "each answer is from -2**31 to 2**31 - 1")


def fits(nums: list[int]) -> bool:
    """Whether each product of all numbers but one is within 32 bits."""
    zeros = nums.count(0)
    if zeros > 1:
        return True
    product = 1
    for value in nums:
        product *= value or 1
        if abs(product) > LIMIT * 2**31:
            return False
    divisors = {1} if zeros else set(nums)
    return all(LOW <= product // value <= HIGH for value in divisors)


def samples() -> Iterator[Draft]:
    yield case([3, 5, 2], note="Without the first stage the factor is 5 * 2, without the second 3 * 2.")
    yield case([4, -1, 0, 6], note="Only without the stage of factor 0 does the signal get through.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size in (2, 3, 4, 5, 6, 7):
        yield case(filled(random, size, 9, 0), labels="random")
    for zeros in (1, 1, 1, 2, 3):
        yield case(filled(random, random.randint(4, 8), 7, zeros), labels="random zero")
    yield case(filled(random, 500, LIMIT, 0, factors=6), labels="large")
    yield case(filled(random, 2_000, LIMIT, 1, factors=6), labels="large zero")
    yield case(filled(random, 5_000, LIMIT, 2, factors=5), labels="large zero")
    yield case([1] * 9_998 + [-30, 29], labels="large deep-recursion ends")
    yield case(filled(random, MOST, LIMIT, 0, factors=6), labels="scale boundary negative deep-recursion")
    yield case(filled(random, MOST, LIMIT, 1, factors=6), labels="scale boundary zero deep-recursion")


def fixed() -> Iterator[Draft]:
    yield case([7, 3], labels="pair order")
    yield case([LIMIT, -LIMIT], labels="pair boundary negative")
    yield case([0, 8], labels="pair zero")
    yield case([8, 0], labels="pair zero ends")
    yield case([0, 0], labels="pair zero uniform")
    yield case([1, 1], labels="pair uniform duplicates")
    yield case([-1, -1], labels="pair uniform negative parity")
    yield case([-4, -4, -4], labels="uniform negative parity duplicates")
    yield case([-3, -3, -3, -3], labels="uniform negative parity duplicates")
    yield case([6, 6, 6], labels="uniform duplicates")
    yield case([0, 0, 0], labels="uniform zero")
    yield case([2, 3, 4, 7], labels="sorted")
    yield case([9, 6, 5, 1], labels="reversed")
    yield case([0, 5, 4, 3], labels="zero ends")
    yield case([5, 4, 3, 0], labels="zero ends")
    yield case([5, 4, 0, 3], labels="zero order")
    yield case([0, 5, 4, 0], labels="zero ends adversarial")
    yield case([5, 0, 0, 4], labels="zero adversarial")
    yield case([-5, 0, 3, 0, -2], labels="zero negative adversarial")
    yield case([-2, 0, -7], labels="zero negative parity")
    yield case([-2, 9, -7, 5], labels="negative parity")
    yield case([-2, 9, 7, 5], labels="negative parity ends")
    yield case([10, 3, 10, 5], labels="duplicates adversarial")
    yield case([2, -2, 2, -2, 3], labels="duplicates negative adversarial")
    yield case([1, -1, 1, -1, 1, 1], labels="negative order")
    yield case([-2] + [2] * 30 + [1], labels="boundary negative duplicates")
    yield case([2] * 30 + [-2, -1], labels="boundary negative ends")
    yield case([30, 30, 30, 30, 30, 30, 2], labels="boundary duplicates")
    yield case([LIMIT, 0, -LIMIT, 29, -29, 28], labels="boundary zero negative")
    yield case([0] * 7 + [LIMIT], labels="zero duplicates ends")


def small(random: Random) -> Draft:
    return case([random.choice((-3, -2, -1, 0, 1, 2, 3, 5)) for _ in range(random.randint(2, 7))])


def filled(random: Random, size: int, limit: int, zeros: int, factors: int = MOST) -> list[int]:
    """Zeros and at most `factors` numbers of other sizes at places chosen at random, and 1 or -1 elsewhere."""
    nums = [random.choice((-1, 1)) for _ in range(size)]
    places = random.sample(range(size), min(size, factors + zeros))
    for at in places[zeros:]:
        nums[at] = random.choice((-1, 1)) * random.randint(2, limit)
    for at in places[:zeros]:
        nums[at] = 0
    while abs(prod(value or 1 for value in nums)) > HIGH:
        nums[places.pop()] = 1
    return nums
