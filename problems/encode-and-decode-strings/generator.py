"""Messages full of what one format or another uses as a mark, a length or an escape."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

MOST = 200
LONGEST = 200
CHARACTERS = [chr(code) for code in range(256)]
MARKS = ",;:#/\\|.%\"'[]0123\n\t\0 "


def contract(strs: list[str]) -> None:
    within(len(strs), 1, MOST, "strs has 1 to 200 texts")
    within(map(len, strs), 0, LONGEST, "each text has 0 to 200 characters")
    within((ord(character) for text in strs for character in text), 0, 255, "each character has a code from 0 to 255")


def samples() -> Iterator[Draft]:
    yield case(["disk full", "retry", "done"])
    yield case(["at 10:45, again", "", "a/b"], note="The second message is empty, and the others have marks in them.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from plain()
    yield from marked()
    for size in (2, 3, 4, 5, 6, 8):
        yield case(texts(random, size, 4, MARKS), labels="random")
    for size in (3, 5, 9):
        yield case(texts(random, size, 3, "1:#"), labels="random adversarial")
    for size in (4, 6):
        yield case(texts(random, size, 15, CHARACTERS), labels="random multi-digit")
    yield case(texts(random, 40, 60, MARKS), labels="large multi-digit")
    yield case(shuffled(random, CHARACTERS), labels="large order")
    yield case([""] * MOST, labels="boundary empty uniform duplicates large")
    yield case(["~" * LONGEST] * MOST, labels="boundary uniform duplicates large")
    full = ["".join(random.choice(CHARACTERS) for _ in range(LONGEST)) for _ in range(MOST)]
    yield case(full, labels="boundary large multi-digit")


def plain() -> Iterator[Draft]:
    yield case([""], labels="single empty boundary")
    yield case(["k"], labels="single")
    yield case(["", ""], labels="pair empty duplicates")
    yield case(["", "r"], labels="pair empty ends")
    yield case(["r", ""], labels="pair empty ends")
    yield case(["on", "on"], labels="pair duplicates")
    yield case(["b", "a"], labels="pair order")
    yield case(["ready", "", "", "go"], labels="empty duplicates")
    yield case(["net", "network", "net work"], labels="prefix")
    yield case(["abcdefghi", "abcdefghij", "abcdefghijk"], labels="prefix multi-digit")
    yield case(["x" * 9, "y" * 10, "z" * 11], labels="multi-digit uniform")
    yield case(["p" * 99, "q" * 100, "r" * 101], labels="multi-digit uniform")
    yield case(["t" * LONGEST], labels="single boundary multi-digit uniform")
    yield case(["0"], labels="single adversarial")
    yield case([" "], labels="single adversarial")
    yield case(["  lead", "trail  ", " "], labels="ends adversarial")


def marked() -> Iterator[Draft]:
    yield case(["\0", "\xff", "\0\xff\0"], labels="boundary adversarial")
    yield case(["a,b", ",", ",,", "c,"], labels="adversarial ends")
    yield case(["one\ntwo", "\n", "", "\r\n"], labels="adversarial empty")
    yield case(["a\x0bb", "c\x0cd", "e\x1cf\x1dg\x1eh", "i\x85j", "k\rl"], labels="adversarial")
    yield case(["#", "##", "a#", "#b", "c##d", "###"], labels="adversarial ends")
    yield case(["\\", "\\\\", "\\c", "\\n", "\\,", ",\\", "c"], labels="adversarial ends")
    yield case(["/", "//", "/.", "./", "/;", "/:", ";/"], labels="adversarial ends")
    yield case(["3:abc", "1:", ":1", "0:", "5:ab"], labels="nested adversarial")
    yield case(["3#abc", "1#", "#1", "0#0#", "12#"], labels="nested adversarial")
    yield case(["7", "42", "7,42", "1,1:", "2;3"], labels="nested multi-digit adversarial")
    yield case(['["a", "b"]', "['c']", '"', "'", "[]", "None"], labels="nested adversarial")
    yield case(["C:\\cache\\config", "x,y", "\\\\c"], labels="nested adversarial")
    yield case(["%2C", "%", "%25", "&amp;", "&", "\\u0041", "=2C"], labels="nested adversarial")
    yield case(["caf\xe9", "\xfc\xdf\xf1", "\x80", "\x7f"], labels="adversarial")
    yield case([character * 2 for character in CHARACTERS[:MOST]], labels="adversarial duplicates")
    yield case([character * 3 for character in CHARACTERS[-MOST:]], labels="adversarial duplicates")


def small(random: Random) -> Draft:
    return case(texts(random, random.randint(1, 6), random.choice((1, 3, 12)), random.choice(("1:#", ",\\c", MARKS))))


def texts(random: Random, size: int, longest: int, alphabet: str | list[str]) -> list[str]:
    lengths = [random.randint(0, longest) for _ in range(size)]
    return ["".join(random.choice(alphabet) for _ in range(length)) for length in lengths]


def shuffled(random: Random, characters: list[str]) -> list[str]:
    """All characters in any order, cut into texts of four."""
    order = characters.copy()
    random.shuffle(order)
    return ["".join(order[at : at + 4]) for at in range(0, len(order), 4)]
