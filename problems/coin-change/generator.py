"""Sets of coins for which each short cut goes wrong, in no particular order."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

KINDS = 12
LARGEST = 2**31 - 1
AMOUNT = 10_000


def contract(coins: list[int], amount: int) -> None:
    within(len(coins), 1, KINDS, "there are 1 to 12 coins")
    within(coins, 1, LARGEST, "each coin is from 1 to 2**31 - 1")
    require(len(set(coins)) == len(coins), "no two coins have the same value")
    within(amount, 0, AMOUNT, "amount is from 0 to 10,000")


def samples() -> Iterator[Draft]:
    yield case([2, 5, 10], 19, note="10 + 5 + 2 + 2 takes four coins, and three are not enough.")
    yield case([1, 7, 10], 14, note="Two coins of 7. Beginning with the 10 would take five coins.")
    yield case([4, 6], 9, note="Coins of even value never pay out an odd amount.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([2, 1], 0, labels="zero order")
    yield case([3, 8], 0, labels="zero")
    yield case([LARGEST], 0, labels="zero single boundary")
    yield case([3], 3, labels="single")
    yield case([1], 6, labels="single")
    yield case([4], 2, labels="single none")
    yield case([5], 15, labels="single")
    yield case([7], 20, labels="single none")
    yield case([9, 1], 4, labels="order")
    yield case([LARGEST], 10, labels="single boundary none")
    yield case([LARGEST, 1], 2, labels="boundary")
    yield case([LARGEST, LARGEST - 1, 3], 1_000, labels="boundary none")
    yield case([10, 20, 50], 5, labels="none")
    yield case([6, 14, 21], 43, labels="none adversarial")
    yield case([6, 14, 21], 45, labels="greedy-trap")
    yield case([1, 4, 6, 9], 12, labels="greedy-trap")
    yield case([1, 8, 12], 24, labels="adversarial")
    yield case([12, 8, 1], 16, labels="greedy-trap order")
    yield case([1, 16, 23], 48, labels="greedy-trap")
    yield case([3, 7, 11], 16, labels="greedy-trap none adversarial")
    yield case([5, 8], 15, labels="greedy-trap")
    yield case([4, 9], 24, labels="greedy-trap")
    yield case([1, 6, 8, 14], 20, labels="adversarial")
    yield case([14, 11, 9, 1], 31, labels="greedy-trap order adversarial")
    yield case([20, 13, 9, 1], 35, labels="greedy-trap order adversarial")
    yield case([10, 25, 40, 3], 53, labels="order adversarial")
    yield case([7, 1, 11], 14, labels="greedy-trap order")
    yield case([30, 5, 15, 10], 85, labels="order")
    yield case([13, 17], 13 * 17 - 13 - 17, labels="none adversarial")
    yield case([13, 17], 13 * 17 - 13 - 17 + 1, labels="adversarial")
    for _ in range(8):
        yield case(purse(random, random.randint(2, 4), 3, 15), random.randint(20, 45), labels="random")
    for _ in range(4):
        yield case([*purse(random, random.randint(2, 3), 3, 9), 1], random.randint(5, 16), labels="random")
    yield case(purse(random, 6, 40, 400), 4_321, labels="large")
    yield case(purse(random, 8, 100, 900), 6_789, labels="large")
    yield case(purse(random, 10, 2, 60), 7_777, labels="large")
    yield case([1], AMOUNT, labels="scale boundary single deep-recursion")
    yield case(list(range(1, KINDS + 1)), AMOUNT - 1, labels="scale boundary deep-recursion sorted")
    yield case([2**i for i in range(KINDS)], AMOUNT - 1, labels="scale boundary sorted")
    yield case(list(range(24, 0, -2)), AMOUNT - 1, labels="scale boundary none reversed")
    yield case([*purse(random, KINDS - 1, 400, 600), 1], AMOUNT, labels="scale boundary order deep-recursion")


def small(random: Random) -> Draft:
    """Coins of a narrow range, and an amount that takes several of them or can't be paid out."""
    return case(purse(random, random.randint(1, 4), 1, 9), random.randint(0, 16))


def purse(random: Random, kinds: int, smallest: int, largest: int) -> list[int]:
    """Different values in random order."""
    return random.sample(range(smallest, largest + 1), kinds)
