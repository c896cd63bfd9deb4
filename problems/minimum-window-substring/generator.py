"""Every input has at most one shortest piece as a text, though that text may stand at several places."""

from collections import Counter
from collections.abc import Iterator
from random import Random
from string import ascii_letters

from service.catalogue.authoring import Draft, case, require, within

MOST = 100_000


def contract(s: str, t: str) -> None:
    within(len(s), 1, MOST, "s has 1 to 100,000 letters")
    within(len(t), 1, MOST, "t has 1 to 100,000 letters")
    require((s + t).isascii() and (s + t).isalpha(), "s and t consist of English letters")
    require(unique(s, t), "no two shortest pieces differ")


def samples() -> Iterator[Draft]:
    yield case("cabbage", "bag", note='"bbag" would do as well, but "bag" is shorter.')
    yield case("NightTrain", "tin", note='The "N" at the beginning is no "n", so the piece must reach to the end.')
    yield case("melon", "moon", note='There is only one "o".')


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size, alphabet, word in ((6, "xyz", "xy"), (8, "xyz", "xxz"), (10, "xyz", "zyxz"), (12, "aAb", "abA")):
        yield drawn(random, size, alphabet, word, "random")
    for size, alphabet, word in (
        (14, "pqrst", "psr"),
        (16, "pq", "pppq"),
        (20, "klmno", "lmnkk"),
        (25, "uvw", "uuuvvvww"),
    ):
        yield drawn(random, size, alphabet, word, "random")
    yield drawn(random, 1_000, ascii_letters, "Weakspot", "large")
    yield drawn(random, 3_000, ascii_letters, "".join(random.choice(ascii_letters) for _ in range(600)), "large")
    yield drawn(random, 5_000, "abcdefghijkl", "abcd" * 90, "large")
    yield drawn(random, 20_000, ascii_letters, ascii_letters, "large")
    yield from scale(random)


def fixed() -> Iterator[Draft]:
    yield case("k", "k", labels="single boundary")
    yield case("k", "K", labels="single none adversarial")
    yield case("k", "kk", labels="single none duplicates")
    yield case("ab", "ba", labels="pair order")
    yield case("no", "o", labels="pair ends")
    yield case("on", "o", labels="pair ends")
    yield case("rr", "r", labels="pair uniform tie")
    yield case("zzzzzz", "zzz", labels="uniform tie duplicates")
    yield case("zzzzz", "zzzzzz", labels="uniform none duplicates")
    yield case("garden", "grandeur", labels="none duplicates")
    yield case("garden", "x", labels="none single")
    yield case("gardens", "gardenz", labels="none")
    yield case("thimble", "elbmiht", labels="order ends")
    yield case("orchestra", "chore", labels="ends order")
    yield case("xxstone", "notes", labels="ends order adversarial")
    yield case("aabbb", "ab", labels="adversarial")
    yield case("bbbaa", "aab", labels="duplicates ends adversarial")
    yield case("abbbbaaa", "aab", labels="duplicates adversarial")
    yield case("aabcbba", "abb", labels="duplicates adversarial")
    yield case("pppppqpqq", "ppqq", labels="duplicates adversarial ends")
    yield case("xaxxxbxxcxxxabxxcxb", "abc", labels="adversarial")
    yield case("cxxxxaxxbxxxcxabx", "abc", labels="adversarial ends order")
    yield case("QuQuuqUqQ", "qQU", labels="adversarial ends")
    yield case("fFffFfFf", "FFf", labels="adversarial duplicates")
    yield case("lalalaxlbxla", "bl", labels="adversarial order")
    yield case("ttexxtte", "tte", labels="duplicates tie ends")
    yield case("mnXomnXom", "omn", labels="order tie")
    yield case("bookkeeper", "eek", labels="duplicates order")
    yield case("abcdeabxxxe", "ea", labels="order")
    yield case("tinytaxing", "nit", labels="ends order adversarial")
    yield case("SoSxxoxSS", "SSo", labels="ends duplicates adversarial")
    yield case("AzAzAAz", "zz", labels="boundary duplicates")


def scale(random: Random) -> Iterator[Draft]:
    many = "".join(random.choice("ABCDEFwxyz") for _ in range(MOST))
    yield case(many, "".join(random.sample(many, MOST)), labels="scale boundary ends order")
    yield case("w" * MOST, "w" * MOST, labels="scale boundary uniform ends")
    yield case("w" * (MOST - 1), "w" * MOST, labels="scale boundary uniform none")
    yield case("g" * (MOST - 1) + "h", "hg", labels="scale boundary ends adversarial")
    yield case("h" + "g" * (MOST - 2) + "h", "hhg", labels="scale boundary ends adversarial")
    yield case("v" * (MOST // 2) + "u" * (MOST // 2), "v" * 20_000 + "u" * 20_000, labels="scale boundary duplicates")
    yield drawn(random, MOST, "abcdef", "abcdef" * 2_000, "scale boundary")


def small(random: Random) -> Draft:
    """Few letters, so that t is found in about two of three texts."""
    letters = random.choice(("ab", "abc", "aAb"))
    word = "".join(random.choice(letters) for _ in range(random.randint(1, 4)))
    return drawn(random, random.randint(1, 8), letters, word, "")


def drawn(random: Random, size: int, alphabet: str, word: str, labels: str) -> Draft:
    """A random ribbon on which no two shortest pieces for the word differ."""
    while True:
        s = "".join(random.choice(alphabet) for _ in range(size))
        if unique(s, word):
            return case(s, word, labels=labels)


def unique(s: str, t: str) -> bool:
    """Whether all shortest pieces of s with the letters of t are the same text."""
    missing = Counter(t)
    total, begin = len(t), 0
    shortest: list[int] = []
    size = len(s) + 1
    for end, letter in enumerate(s, start=1):
        total -= missing[letter] > 0
        missing[letter] -= 1
        if total:
            continue
        while missing[s[begin]] < 0:
            missing[s[begin]] += 1
            begin += 1
        if end - begin < size:
            size, shortest = end - begin, []
        if end - begin == size:
            shortest.append(begin)
    piece = s[shortest[0] : shortest[0] + size] if shortest else ""
    return all(s.startswith(piece, begin) for begin in shortest)
