"""Texts that need one particular division into words, and texts that fail at their last letters."""

from collections.abc import Iterator
from random import Random
from string import ascii_lowercase

from service.catalogue.authoring import Draft, case, require, within

LENGTH, WORDS, LETTERS = 300, 1_000, 20
ALPHABET = set(ascii_lowercase)


def contract(s: str, wordDict: list[str]) -> None:
    within(len(s), 1, LENGTH, "s has 1 to 300 letters")
    within(len(wordDict), 1, WORDS, "there are 1 to 1,000 words")
    within(map(len, wordDict), 1, LETTERS, "each word has 1 to 20 letters")
    require(
        all(ALPHABET.issuperset(word) for word in (s, *wordDict)), "s and all words consist of small English letters"
    )
    require(len(set(wordDict)) == len(wordDict), "no two words are equal")


def samples() -> Iterator[Draft]:
    yield case("bluebellblue", ["bell", "blue", "red"], note='"blue", "bell" and "blue" again. Nobody needs "red".')
    yield case("starship", ["star", "stars", "hip", "hips"], note='"stars" and "hip".')
    yield case("sunset", ["sun", "sunse", "tea"], note='Behind "sun" no word fits, and "t" alone is no word.')


def hidden(random: Random) -> Iterator[Draft]:
    yield case("k", ["k"], labels="single boundary")
    yield case("k", ["m"], labels="single none")
    yield case("k", ["kk"], labels="single none prefix")
    yield case("kk", ["k"], labels="pair uniform duplicates")
    yield case("km", ["k"], labels="pair none ends")
    yield case("km", ["m"], labels="pair none ends")
    yield case("km", ["m", "k"], labels="pair order")
    yield case("mk", ["km"], labels="pair none order")
    yield case("rainrain", ["rain"], labels="duplicates")
    yield case("rainrai", ["rain"], labels="none ends prefix")
    yield case("ainrain", ["rain"], labels="none ends")
    yield case("rainxrain", ["rain"], labels="none adversarial")
    yield case("snowfallow", ["snow", "fallow", "fall", "snowfall"], labels="greedy-trap prefix")
    yield case("teapotato", ["tea", "teapot", "pot", "potato", "a"], labels="greedy-trap prefix")
    yield case("teapottea", ["tea", "teapo", "pot", "ttea"], labels="greedy-trap prefix")
    yield case("abcabd", ["a", "ab", "abc", "bd"], labels="greedy-trap prefix")
    yield case("abcde", ["ab", "abc", "cde"], labels="greedy-trap prefix")
    yield case("abcde", ["a", "ab", "cde"], labels="greedy-trap prefix")
    yield case("abcde", ["abcd", "ab", "cde", "e"], labels="order prefix")
    yield case("abcdef", ["abc", "cdef", "ab", "def"], labels="order adversarial")
    yield case("abcdef", ["abcd", "def"], labels="none adversarial")
    yield case("seaseal", ["sea", "seal"], labels="prefix greedy-trap")
    yield case("lampamplamp", ["amp", "lamp"], labels="adversarial")
    yield case("plampamp", ["amp", "lam", "p"], labels="adversarial")
    yield case("lampshade", ["lam", "lamps", "psh", "ade"], labels="adversarial")
    yield case("ccaatt", ["cat"], labels="none adversarial")
    yield case("scatat", ["cat", "sat"], labels="none adversarial")
    yield case("teateapottea", ["teapot", "tea"], labels="duplicates")
    yield case("onetwoone", ["two", "one"], labels="duplicates order")
    yield case("ggggggg", ["gg", "ggggg"], labels="uniform greedy-trap")
    yield case("g" * 11, ["gggg", "ggg"], labels="uniform order")
    yield case("ggggg", ["gg", "gggg"], labels="uniform none")
    yield case("gggh", ["g", "gg", "gggg"], labels="none ends uniform")
    yield case("hggg", ["g", "gg", "gggg"], labels="none ends uniform")
    yield case("abcdefghijklmnopqrst", ["abcdefghijklmnopqrst"], labels="boundary single")
    yield case("abcdefghijklmnopqrstu", ["abcdefghijklmnopqrst"], labels="boundary none")
    for size in (5, 6, 7, 8, 9, 10, 11, 12):
        yield case(text(random, size, "ab"), words(random, 4, 3, "ab"), labels="random")
    for count in (3, 4, 5):
        stamps = words(random, 6, 4, "abc")
        yield case("".join(random.choice(stamps) for _ in range(count)), stamps, labels="random")
    stamps = words(random, 200, 12, "abcd")
    yield case(joined(random, stamps, 150), stamps, labels="large")
    yield case(joined(random, stamps, 140) + "zzz", stamps, labels="large none")
    stamps = words(random, WORDS, LETTERS, ascii_lowercase)
    yield case(joined(random, stamps, LENGTH), stamps, labels="boundary large")
    stamps = ["r" * size for size in range(1, LETTERS + 1)]
    yield case("r" * (LENGTH - 1) + "t", stamps, labels="scale boundary none uniform")
    yield case("t" + "r" * (LENGTH - 1), stamps, labels="scale boundary none uniform")
    yield case("r" * 150 + "t" + "r" * 149, stamps, labels="scale boundary none uniform")
    stamps = words(random, WORDS, LETTERS, "ab")
    yield case("ab" * 140 + "c" * LETTERS, [*stamps[1:], "c" * 3], labels="scale boundary none")
    yield case("rs" * 149 + "ss", ["rs", "rsr", "srs", "r", "srsr", "rsrs"], labels="scale boundary none ends")


def small(random: Random) -> Draft:
    letters = random.choice(["a", "ab", "ab", "abc"])
    stamps = words(random, random.randint(1, 3 if letters == "a" else 4), 3, letters)
    return case(text(random, random.randint(1, 7), letters), stamps)


def text(random: Random, size: int, letters: str) -> str:
    return "".join(random.choice(letters) for _ in range(size))


def words(random: Random, count: int, longest: int, letters: str) -> list[str]:
    """Different words of all lengths, in random order."""
    found: dict[str, None] = {}
    while len(found) < count:
        found[text(random, random.randint(1, longest), letters)] = None
    stamps = list(found)
    random.shuffle(stamps)
    return stamps


def joined(random: Random, stamps: list[str], size: int) -> str:
    """Random words one behind the other, of this length in all or a little less."""
    made = ""
    while len(made) < size:
        fitting = [word for word in stamps if len(word) <= size - len(made)]
        if not fitting:
            break
        made += random.choice(fitting)
    return made
