"""Texts with palindromes at the ends, inside each other and of both parities, and texts against single ideas."""

from collections.abc import Iterator
from random import Random
from string import ascii_lowercase

from service.catalogue.authoring import Draft, case, require, within

LENGTH = 1_000


def contract(s: str) -> None:
    within(len(s), 1, LENGTH, "s has 1 to 1,000 letters")
    require(s.isascii() and s.isalpha() and s.islower(), "s consists of lowercase English letters")


def samples() -> Iterator[Draft]:
    yield case("noon", note='The four letters, "oo" and "noon".')
    yield case("kiwi", note='The four letters and "iwi". The two pieces "i" stand at different places.')


def hidden(random: Random) -> Iterator[Draft]:
    yield case("q", labels="single boundary")
    yield case("hi", labels="pair none")
    yield case("ww", labels="pair uniform parity")
    yield case("pip", labels="parity ends")
    yield case("add", labels="parity ends")
    yield case("eel", labels="parity ends")
    yield case("zzz", labels="uniform nested duplicates")
    yield case("vvvv", labels="uniform nested duplicates parity")
    yield case("kkkkkkk", labels="uniform nested duplicates")
    yield case("tango", labels="none")
    yield case("abcdefghijklmnopqrstuvwxyz", labels="none")
    yield case("rotor", labels="nested ends")
    yield case("redder", labels="nested ends parity")
    yield case("mmnn", labels="parity ends")
    yield case("onion", labels="duplicates ends")
    yield case("papaya", labels="nested duplicates")
    yield case("cococo", labels="nested duplicates ends")
    yield case("ppqqpp", labels="nested parity ends duplicates")
    yield case("xyyxyyx", labels="nested parity ends")
    yield case("tattoo", labels="parity ends")
    yield case("committee", labels="parity duplicates ends")
    yield case("bookkeeper", labels="parity duplicates")
    yield case("stressed", labels="parity")
    yield case("wasitacar", labels="adversarial")
    yield case("abxyba", labels="adversarial none")
    yield case("axbyazb", labels="adversarial none")
    yield case("lagerxregal", labels="adversarial parity nested ends")
    yield case("lagerxyregal", labels="adversarial none")
    yield case("gabcdefg", labels="adversarial none ends")
    yield case("aabbaabb", labels="nested parity duplicates")
    yield case("aacecaaa", labels="nested ends adversarial")
    yield case("yyyxyyyy", labels="nested parity ends adversarial")
    for size, alphabet in (
        (5, "ab"),
        (6, "mn"),
        (7, "ab"),
        (8, "abc"),
        (10, "xy"),
        (12, "ab"),
        (15, "abc"),
        (25, "ab"),
    ):
        yield case(text(random, size, alphabet), labels="random")
    yield case(text(random, 40, "xyz"), labels="random")
    yield case(text(random, 300, "ab"), labels="large")
    yield case(text(random, 500, "abc"), labels="large")
    yield case(mirrored(random, 301, 150, 149), labels="large parity")
    yield case(mirrored(random, 400, 0, 333), labels="large ends parity")
    yield case(text(random, LENGTH, "ab"), labels="scale boundary large")
    yield case(mirrored(random, LENGTH, 0, 0), labels="scale boundary ends parity")
    yield case("ab" * (LENGTH // 2), labels="scale boundary nested")
    yield case("a" * (LENGTH // 2) + "b" + "a" * (LENGTH // 2 - 1), labels="scale boundary nested adversarial")
    yield case("e" * LENGTH, labels="scale boundary uniform nested duplicates")


def text(random: Random, size: int, alphabet: str) -> str:
    return "".join(random.choice(alphabet) for _ in range(size))


def mirrored(random: Random, size: int, before: int, after: int) -> str:
    """A palindrome of the size, between random letters."""
    half = text(random, size // 2, ascii_lowercase)
    middle = text(random, size % 2, ascii_lowercase)
    return text(random, before, ascii_lowercase) + half + middle + half[::-1] + text(random, after, ascii_lowercase)


def small(random: Random) -> Draft:
    return case(text(random, random.randint(1, 8), random.choice(("ab", "abc"))))
