"""Texts with palindromes at both ends and inside each other, and texts made against particular ideas."""

from collections.abc import Iterator
from random import Random
from string import ascii_letters, digits

from service.catalogue.authoring import Draft, case, require, within

LENGTH = 1_000
CHARACTERS = digits + ascii_letters


def contract(s: str) -> None:
    within(len(s), 1, LENGTH, "s has 1 to 1,000 characters")
    require(s.isascii() and s.isalnum(), "s consists of digits and English letters")


def samples() -> Iterator[Draft]:
    yield case("mynoonlevels", note='"noon" reads the same both ways, but "level" is longer.')
    yield case("Q7337q", note='"Q" and "q" differ.')
    yield case("wok", note="Each single letter is right here.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case("k", labels="single boundary")
    yield case("0", labels="single boundary")
    yield case("ab", labels="pair tie")
    yield case("ee", labels="pair uniform parity")
    yield case("Ee", labels="pair tie adversarial")
    yield case("xxx", labels="uniform parity")
    yield case("5555", labels="uniform parity ends")
    yield case("pip", labels="ends parity")
    yield case("otto", labels="ends parity")
    yield case("uvwxyz", labels="tie")
    yield case("rotorway", labels="ends parity")
    yield case("mainrotor", labels="ends parity")
    yield case("hannahwent", labels="ends parity")
    yield case("theyarehannah", labels="ends parity")
    yield case("thekayakof", labels="parity")
    yield case("thedeedof", labels="parity")
    yield case("x1221y343z", labels="parity")
    yield case("stats2002civic", labels="tie ends")
    yield case("noonxpeep", labels="tie parity ends")
    yield case("susXala", labels="tie ends")
    yield case("TenEt", labels="adversarial tie")
    yield case("LeveLlevel", labels="adversarial ends tie")
    yield case("aBbAabBA", labels="adversarial tie")
    yield case("10O01", labels="ends parity")
    yield case("abcdXYdcba", labels="adversarial tie")
    yield case("pqrstu7uvtsrqp", labels="adversarial")
    yield case("12345abc54321", labels="adversarial tie")
    yield case("lagerzoozqregal", labels="adversarial parity")
    yield case("ssstssss", labels="greedy-trap nested")
    yield case("ccxccxc", labels="greedy-trap nested")
    yield case("nnonnonnq", labels="greedy-trap nested ends")
    yield case("zabaabay", labels="nested greedy-trap parity")
    yield case("nonunonsnonunonk", labels="nested ends")
    for size, alphabet in ((5, "ab"), (7, "ab"), (9, "aA"), (12, "01"), (15, "abc"), (20, "ab"), (30, "abc")):
        yield case(text(random, size, alphabet), labels="random")
    yield case(text(random, 40, "xyz"), labels="random")
    yield case(text(random, 300, "ab"), labels="large")
    yield case(text(random, 500, "abc"), labels="large")
    yield case(text(random, 700, CHARACTERS), labels="large")
    yield case(mirrored(random, 201, 150, 149, CHARACTERS), labels="large parity")
    yield case(mirrored(random, 300, 0, 321, "ab"), labels="large ends parity")
    yield case(mirrored(random, 333, 256, 0, "abcd"), labels="large ends parity")
    yield case(text(random, LENGTH, CHARACTERS), labels="scale boundary")
    yield case("ab" * (LENGTH // 2), labels="scale boundary ends")
    yield case("a" * LENGTH, labels="scale boundary uniform")
    yield case("a" * 498 + "bc" + "a" * 500, labels="scale boundary adversarial")
    yield case(mirrored(random, LENGTH, 0, 0, CHARACTERS), labels="scale boundary ends parity")
    yield case(halves(random), labels="scale boundary adversarial")


def small(random: Random) -> Draft:
    """Few letters, one of them also as a capital, so that palindromes and ties are frequent."""
    return case(text(random, random.randint(1, 7), random.choice(("ab", "abc", "aAb"))))


def text(random: Random, size: int, alphabet: str) -> str:
    return "".join(random.choice(alphabet) for _ in range(size))


def mirrored(random: Random, size: int, before: int, after: int, alphabet: str) -> str:
    """A palindrome of the size, between random characters."""
    half = text(random, size // 2, alphabet)
    middle = text(random, size % 2, alphabet)
    return text(random, before, alphabet) + half + middle + half[::-1] + text(random, after, alphabet)


def halves(random: Random) -> str:
    """A long stretch and, further on, its mirror image, with something crooked between them."""
    half = text(random, 480, CHARACTERS)
    return half + "".join(random.sample(CHARACTERS, 40)) + half[::-1]
