"""Lists with equal values in every role of a triple, with near misses, and with thousands of triples."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

MOST = 3000
LIMIT = 10**5


def contract(nums: list[int]) -> None:
    within(len(nums), 3, MOST, "nums has 3 to 3,000 numbers")
    within(nums, -LIMIT, LIMIT, "each number is from -10**5 to 10**5")


def samples() -> Iterator[Draft]:
    yield case([5, -3, 8, -5, -2, 0], note="5 - 3 - 2 = 0, 5 - 5 + 0 = 0, and 8 - 3 - 5 = 0.")
    yield case([7, -14, 7, 7], note="7 + 7 - 14 = 0. Which two of the three 7 are used makes no difference.")
    yield case([1, 2, 4])


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size in (5, 6, 7, 8, 9, 10):
        yield case(numbers(random, size, 4), labels="random duplicates")
    for size in (6, 8, 10, 12, 15):
        yield case(numbers(random, size, 9), labels="random")
    yield case(numbers(random, 120, 25), labels="large duplicates")
    yield case(numbers(random, 300, 4_000), labels="large")
    yield case([random.randint(1, LIMIT) for _ in range(900)], labels="large none")
    yield case([0] * MOST, labels="boundary large uniform zero duplicates")
    values = random.sample(range(-LIMIT, LIMIT + 1), 1_000)
    yield case(values + [random.choice(values) for _ in range(MOST - 1_000)], labels="scale boundary duplicates")
    yield case(numbers(random, MOST, 130), labels="scale boundary duplicates")


def fixed() -> Iterator[Draft]:
    yield case([0, 0, 0, 0], labels="uniform zero")
    yield case([4, 4, 4], labels="boundary uniform none")
    yield case([-6, -6, -6], labels="boundary uniform negative none")
    yield case([3, -9, 6], labels="boundary order")
    yield case([LIMIT, -LIMIT, 0], labels="boundary zero")
    yield case([-LIMIT, LIMIT // 2, LIMIT // 2, 1], labels="boundary duplicates")
    yield case([LIMIT, LIMIT, -LIMIT, -LIMIT, 5], labels="boundary none duplicates")
    yield case([0, 0, 7], labels="zero none")
    yield case([0, 0, -7, 0, 0], labels="zero duplicates")
    yield case([0, 0, 0, -4], labels="zero negative adversarial")
    yield case([0, 0, 0, 0, -9, -1], labels="zero negative adversarial")
    yield case([0, 0, 5, -5], labels="zero adversarial")
    yield case([0, 0, 3, 4, 8], labels="zero none adversarial")
    yield case([-8, -5, -1], labels="negative none")
    yield case([-2, 1, 9], labels="adversarial none")
    yield case([-2, 1, 9, 4], labels="adversarial none")
    yield case([6, -3, 20], labels="adversarial none")
    yield case([-3, -3, 6], labels="duplicates ends")
    yield case([5, 5, -10, 12], labels="duplicates ends")
    yield case([-4, -4, 8, 8, -16], labels="duplicates adversarial")
    yield case([-4, -4, -4, 8, 8], labels="duplicates adversarial")
    yield case([2, 2, 2, -4, -4, -4], labels="duplicates adversarial")
    yield case([-5, 1, 4, 2, 3], labels="order adversarial")
    yield case([-6, 1, 5, 2, 4, 3, 3], labels="order adversarial duplicates")
    yield case([-9, -1, 0, 1, 9], labels="sorted zero")
    yield case([9, 2, 1, 0, -1, -3], labels="reversed zero")
    yield case([-7, -6, 3, 4, 13], labels="sorted ends")
    yield case([-1, 0, 2, 3], labels="sorted none")
    yield case([10, -4, -6, -4, -6, 10, 10], labels="duplicates order")
    yield case([-12, 5, 7, 5, 7, 6, 6, 6], labels="duplicates order")
    yield case([1, 1, -2, -2, 4, 1], labels="duplicates order negative")


def small(random: Random) -> Draft:
    return case(numbers(random, random.randint(3, 8), random.randint(1, 5)))


def numbers(random: Random, size: int, limit: int) -> list[int]:
    return [random.randint(-limit, limit) for _ in range(size)]
