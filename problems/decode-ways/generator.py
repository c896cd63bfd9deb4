"""Rows that meet each bound of a letter's number, and long rows whose count of texts is still allowed."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

LENGTH = 100
MOST = 2**31 - 1


def contract(s: str) -> None:
    within(len(s), 1, LENGTH, "s has 1 to 100 digits")
    require(s.isascii() and s.isdigit(), "s consists of digits")
    require(texts(s) <= MOST, "the answer is at most 2**31 - 1")


def samples() -> Iterator[Draft]:
    yield case("2215", note='"BBAE", "BBO", "BUE", "VAE" and "VO".')
    yield case("1030", note="The 0 at the end would have to follow a 1 or a 2.")
    yield case("8207", note='Only "HTG": the 0 belongs to 20.')


def hidden(random: Random) -> Iterator[Draft]:
    yield case("0", labels="single zero none boundary")
    yield case("1", labels="single boundary")
    yield case("2", labels="single")
    yield case("9", labels="single boundary")
    yield case("10", labels="pair zero multi-digit")
    yield case("20", labels="pair zero multi-digit")
    yield case("30", labels="pair zero none")
    yield case("01", labels="pair zero none")
    yield case("04", labels="pair zero none")
    yield case("00", labels="pair zero none uniform")
    yield case("19", labels="pair multi-digit")
    yield case("21", labels="pair multi-digit")
    yield case("25", labels="pair multi-digit")
    yield case("26", labels="pair multi-digit boundary")
    yield case("27", labels="pair multi-digit boundary")
    yield case("28", labels="pair multi-digit")
    yield case("35", labels="pair multi-digit")
    yield case("91", labels="pair multi-digit")
    yield case("100", labels="zero none ends")
    yield case("110", labels="zero ends adversarial")
    yield case("301", labels="zero none")
    yield case("2001", labels="zero none")
    yield case("1201", labels="zero adversarial")
    yield case("1010", labels="zero ends adversarial")
    yield case("012", labels="zero none ends")
    yield case("0226", labels="zero none ends")
    yield case("2262", labels="multi-digit adversarial")
    yield case("2729", labels="multi-digit adversarial")
    yield case("1126", labels="multi-digit adversarial")
    yield case("7777", labels="uniform")
    yield case("2222222", labels="uniform multi-digit")
    yield case("111111111110", labels="zero ends adversarial")
    yield case("90909", labels="zero none")
    yield case("261626", labels="multi-digit adversarial")
    for _ in range(8):
        yield case(digits(random, random.randint(4, 9), "0122267"), labels="random")
    for size in (12, 18):
        yield case(possible(random, size, [1, 2, 7, 10, 20, 26]), labels="random multi-digit")
    yield case(possible(random, 40, list(range(1, 27))), labels="large zero")
    yield case(possible(random, 60, list(range(1, 10))), labels="large")
    yield case("1" * 45, labels="scale large uniform")
    yield case("2" * 44 + "3", labels="scale large ends")
    yield case("1" * 44 + "0", labels="scale large zero ends")
    yield case("2" * 42 + "00", labels="scale large zero none ends")
    yield case("12" * 20 + "9" * 19 + "0" + "1" * 40, labels="scale boundary none zero")
    yield case("9" * 55 + "1" * 45, labels="scale boundary")
    yield case("1" * 21 + "73" * 29 + "2" * 21, labels="scale boundary")
    yield case("3456789" * 14 + "10", labels="boundary large zero ends")
    yield case("10" * 50, labels="boundary large zero")
    yield case("0" * LENGTH, labels="boundary large zero none uniform")
    yield case(possible(random, LENGTH, [1, 2, 3, 4, 5, 6, 7]), labels="boundary large")
    yield case(possible(random, LENGTH, [1, 2, 10, 20, 6, 26]), labels="boundary large")


def small(random: Random) -> Draft:
    """Few kinds of digits, so that zeros and numbers around 26 are frequent."""
    return case(digits(random, random.randint(1, 7), random.choice(["012", "12267", "0123456789", "011226"])))


def digits(random: Random, size: int, alphabet: str) -> str:
    return "".join(random.choice(alphabet) for _ in range(size))


def possible(random: Random, size: int, letters: list[int]) -> str:
    """A random row of letters with an answer that is allowed."""
    row = ""
    while len(row) < size:
        longer = row + str(random.choice(letters))
        if len(longer) <= size and texts(longer) <= MOST:
            row = longer
    return row


def texts(s: str) -> int:
    """How many texts a row of digits stands for; the count of each prefix stands at its length."""
    ways = [1] + [0] * len(s)
    for i in range(len(s)):
        if s[i] != "0":
            ways[i + 1] += ways[i]
            if i + 2 <= len(s) and int(s[i : i + 2]) <= 26:
                ways[i + 2] += ways[i]
    return ways[-1]
