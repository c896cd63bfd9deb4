"""Texts whose best stretch lies at either end or inside, and repetitions at all distances."""

from collections.abc import Iterator
from random import Random
from string import ascii_letters, digits

from service.catalogue.authoring import Draft, case, require, within

MOST = 50_000
PRINTABLE = "".join(map(chr, range(32, 127)))


def contract(s: str) -> None:
    within(len(s), 0, MOST, "s has 0 to 50,000 characters")
    require(s.isascii() and s.isprintable(), "s consists of printable ASCII characters, the space among them")


def samples() -> Iterator[Draft]:
    yield case("pepper", note='"per" at the end can be set. "pepp" has the letter p three times.')
    yield case("noon moon", note='"on m" has four characters, one of which is the space.')
    yield case("AaAa", note='"A" and "a" are different characters.')


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size, alphabet in ((5, "xy"), (6, "xyz"), (7, "xyz"), (8, "wxyz"), (9, "vwxyz"), (12, "aAbB"), (14, "01 -")):
        yield case(text(random, size, alphabet), labels="random")
    for size in (10, 20, 30):
        yield case(text(random, size, digits), labels="random")
    yield case(text(random, 500, ascii_letters), labels="large")
    yield case(text(random, 2_000, PRINTABLE), labels="large")
    yield case(PRINTABLE * 30, labels="large")
    yield case((PRINTABLE + PRINTABLE[::-1]) * 15, labels="large adversarial")
    yield case(text(random, 4_000, PRINTABLE[:40]) + PRINTABLE, labels="large ends")
    yield case(text(random, MOST, ascii_letters), labels="scale boundary")
    yield case(text(random, MOST, PRINTABLE), labels="scale boundary")
    yield case("u" * MOST, labels="scale boundary uniform")
    yield case("mn" * ((MOST - 95) // 2) + PRINTABLE + "m", labels="scale boundary ends")


def fixed() -> Iterator[Draft]:
    yield case("", labels="empty boundary")
    yield case("h", labels="single")
    yield case("~", labels="single boundary")
    yield case("zz", labels="pair uniform")
    yield case("ok", labels="pair ends")
    yield case("qQ", labels="pair adversarial")
    yield case("7777777", labels="uniform duplicates")
    yield case("    ", labels="uniform duplicates")
    yield case("wonderful", labels="ends")
    yield case("Zz0 yY1", labels="ends adversarial")
    yield case("lilac", labels="ends adversarial")
    yield case("gogh", labels="ends adversarial")
    yield case("toot", labels="tie adversarial order")
    yield case("kayak", labels="tie order")
    yield case("xyyxzw", labels="adversarial order ends")
    yield case("abcddcbaeab", labels="adversarial order")
    yield case("mississippi", labels="duplicates adversarial")
    yield case("banana bread", labels="duplicates order")
    yield case("stretches", labels="duplicates ends")
    yield case("eel", labels="duplicates ends")
    yield case("lee", labels="duplicates ends")
    yield case("abcdea", labels="tie ends")
    yield case("1213141516", labels="tie duplicates")
    yield case("9087 6590", labels="order ends")
    yield case("pqrspqrtuv", labels="adversarial order ends")
    yield case("rrabcdeff", labels="order duplicates")
    yield case("!?!.!?,;", labels="adversarial ends")
    yield case(PRINTABLE, labels="boundary ends")
    yield case(PRINTABLE[::-1] + PRINTABLE, labels="boundary tie adversarial")


def small(random: Random) -> Draft:
    return case(text(random, random.randint(0, 9), random.choice(("ab", "abc", "aAb ", "abcde"))))


def text(random: Random, size: int, alphabet: str) -> str:
    return "".join(random.choice(alphabet) for _ in range(size))
