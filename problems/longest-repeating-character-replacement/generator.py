"""Rows in which the best run joins shorter ones, lies at an end, or keeps a colour that is rare elsewhere."""

from collections.abc import Iterator
from random import Random
from string import ascii_uppercase

from service.catalogue.authoring import Draft, case, require, within

MOST = 100_000


def contract(s: str, k: int) -> None:
    within(len(s), 1, MOST, "s has 1 to 100,000 letters")
    require(s.isascii() and s.isalpha() and s.isupper(), "s consists of the capital letters A to Z")
    within(k, 0, MOST, "k is from 0 to 100,000")
    require(k <= len(s), "k is at most the number of letters in s")


def samples() -> Iterator[Draft]:
    yield case("RGRRBG", 1, note="With the first G repainted, the row begins RRRR.")
    yield case("WXXWWYWX", 2, note="With two X repainted, the row begins WWWWW.")
    yield case("PQ", 0)


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size, letters, k in ((6, "XY", 1), (8, "XY", 2), (9, "XYZ", 2), (10, "XYZ", 3), (12, "WXYZ", 2), (14, "XY", 3)):
        yield case(row(random, size, letters), k, labels="random")
    for size, letters, k in ((15, "XY", 0), (16, "XYZ", 1), (20, "VWXYZ", 6), (25, "UVW", 4)):
        yield case(row(random, size, letters), k, labels="random")
    yield case(row(random, 800, ascii_uppercase), 40, labels="large")
    yield case(row(random, 3_000, "MNO"), 700, labels="large")
    yield case(row(random, 20_000, ascii_uppercase), 9_000, labels="large")
    yield case("ST" * 900 + "T" * 300, 500, labels="large ends")
    yield case("K" * 300 + "JK" * 900, 500, labels="large ends")
    yield case(row(random, 2_000, "AB") + "Z" * 90 + row(random, 2_000, "AB"), 12, labels="large greedy-trap")
    yield case("H" * MOST, 0, labels="scale boundary uniform zero")
    yield case(row(random, MOST, ascii_uppercase[-8:]), MOST, labels="scale boundary")
    yield case(row(random, MOST, ascii_uppercase[:8]), MOST // 2, labels="scale boundary")
    yield case(row(random, MOST, "AZ"), MOST // 5, labels="scale boundary")
    yield case(row(random, MOST, "EFG"), 3, labels="scale boundary")


def fixed() -> Iterator[Draft]:
    yield case("A", 0, labels="single zero boundary")
    yield case("Z", 1, labels="single boundary")
    yield case("MM", 0, labels="pair uniform zero")
    yield case("MN", 1, labels="pair tie")
    yield case("NM", 2, labels="pair tie boundary")
    yield case("DDDDDDD", 3, labels="uniform")
    yield case("DDDDD", 5, labels="uniform boundary")
    yield case("ABCDEFG", 0, labels="zero tie")
    yield case("ABCDEFG", 3, labels="tie")
    yield case("ABCDEFG", 6, labels="tie boundary")
    yield case("TTSTTTRTT", 0, labels="zero greedy-trap")
    yield case("TTSTTTRTT", 1, labels="greedy-trap adversarial")
    yield case("TTSTTTRTT", 2, labels="greedy-trap adversarial")
    yield case("VVVVWXXWXXWXX", 2, labels="greedy-trap adversarial ends")
    yield case("QRSQQQ", 2, labels="ends adversarial")
    yield case("SRQQQ", 2, labels="ends adversarial")
    yield case("QQQRS", 2, labels="ends adversarial")
    yield case("SQQQR", 1, labels="ends adversarial order")
    yield case("CCCABABABAB", 2, labels="greedy-trap order")
    yield case("BABABABACCC", 2, labels="greedy-trap order")
    yield case("HIHJHKHLH", 3, labels="adversarial")
    yield case("IHJHKHLHM", 3, labels="adversarial")
    yield case("EEFFEEFFEE", 2, labels="adversarial tie")
    yield case("EEFFEEFFEE", 4, labels="adversarial boundary")
    yield case("UUUUUAAAABAAAA", 1, labels="greedy-trap ends")
    yield case("XYYXYXYYXYYY", 1, labels="order ends")
    yield case("AZAZAZAZ", 3, labels="adversarial tie")
    yield case("OPPOPO", 4, labels="ends adversarial")
    yield case("GGGHHHIIIJJ", 3, labels="tie order")
    yield case("TUVVVV", 1, labels="ends adversarial")
    yield case("JKLLKLLL", 2, labels="ends adversarial")
    yield case("NONPNONPNQQQ", 1, labels="greedy-trap ends")
    yield case("FFFNONPNONPN", 1, labels="greedy-trap ends")


def small(random: Random) -> Draft:
    s = row(random, random.randint(1, 8), random.choice(("AB", "ABC", "ABCD")))
    return case(s, random.randint(0, min(4, len(s))))


def row(random: Random, size: int, letters: str) -> str:
    return "".join(random.choice(letters) for _ in range(size))
