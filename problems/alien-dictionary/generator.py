"""Pages sorted by alphabets of all kinds, and pages that no alphabet sorts."""

from collections.abc import Iterator
from random import Random
from string import ascii_lowercase

from service.catalogue.authoring import Draft, case, require, within

WORDS = 100
LENGTH = 100


def contract(words: list[str]) -> None:
    within(len(words), 1, WORDS, "there are 1 to 100 words")
    within(map(len, words), 1, LENGTH, "each word has 1 to 100 letters")
    require(
        all(word.isascii() and word.isalpha() and word.islower() for word in words),
        "each word consists of lowercase English letters",
    )


def samples() -> Iterator[Draft]:
    yield case(
        ["kz", "kt", "zt", "m"],
        note='The order "kztm" is right as well: k comes before z, z before t, and z before m.',
    )
    yield case(["p", "q", "p"], note="p would have to come before q, and q before p.")
    yield case(["owls", "owl"], note="A word never stands below a longer one that begins with it.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case(["a"], labels="single boundary")
    yield case(["gg"], labels="single uniform")
    yield case(["hello"], labels="single tie adversarial")
    yield case(["zyx"], labels="single tie adversarial")
    yield case(["c", "b"], labels="pair reversed")
    yield case(["d", "h"], labels="pair sorted")
    yield case(["n", "n"], labels="pair duplicates uniform")
    yield case(["mud", "mud"], labels="pair duplicates tie")
    yield case(["fog", "fog", "fig", "fig"], labels="duplicates")
    yield case(["s", "st"], labels="pair prefix")
    yield case(["st", "s"], labels="pair prefix none")
    yield case(["oak", "oaks", "oat"], labels="prefix")
    yield case(["x", "y", "yes", "ye"], labels="prefix none")
    yield case(["t", "ti", "tip", "tips"], labels="prefix tie")
    yield case(["bbb", "bb"], labels="prefix uniform none")
    yield case(["aa", "aaa"], labels="prefix uniform")
    yield case(["ba", "ab", "aa"], labels="order")
    yield case(["q", "r", "s", "q"], labels="cycle none")
    yield case(["ab", "ac", "bc", "bb"], labels="cycle none")
    yield case(["ux", "uy", "vy", "vx"], labels="cycle none adversarial")
    yield case(["ga", "gb", "gc", "ga"], labels="cycle none")
    yield case(["z", "a", "b", "ca", "cc"], labels="order")
    yield case(["zk", "zm", "ak", "bm", "bk"], labels="cycle none adversarial order")
    yield case(["e", "d", "c", "b", "a"], labels="reversed")
    yield case(["w", "x", "y", "z"], labels="sorted")
    yield case(["ad", "bc"], labels="adversarial tie")
    yield case(["ad", "bc", "bd", "ca"], labels="adversarial")
    yield case(["pin", "ten", "tin"], labels="adversarial")
    yield case(["lamp", "lime", "mile", "palm"], labels="adversarial tie")
    yield case(["ca", "cb", "da", "db", "ea", "eb"], labels="duplicates adversarial tie")
    yield case(["xa", "xb", "ya", "yb", "za", "zb", "zc"], labels="duplicates adversarial")
    yield case(["sea", "sun", "tea", "ton", "tun"], labels="adversarial tie")
    yield case(["bx", "by", "ax", "ay", "awx", "awy"], labels="duplicates order adversarial")
    yield case(["night", "moon", "star", "sky"], labels="tie")
    yield case(["abcdefgh", "b"], labels="tie adversarial")
    for letters, count, length in ((2, 4, 3), (3, 5, 3), (3, 6, 4), (4, 7, 3), (4, 9, 4), (5, 10, 3), (6, 12, 5)):
        yield case(page(random, letters, count, length), labels="random order")
    for letters, count, length in ((3, 5, 3), (4, 7, 3), (5, 9, 4), (6, 12, 4)):
        yield case(disturbed(random, page(random, letters, count, length)), labels="random none")
    yield case(page(random, 12, 40, 8), labels="large order tie")
    yield case(page(random, 20, 60, 30), labels="large order tie")
    yield case(disturbed(random, page(random, 20, 80, 12)), labels="large none")
    yield case(list(ascii_lowercase), labels="scale sorted")
    yield case(list(reversed(ascii_lowercase)), labels="scale reversed")
    yield case([*reversed(ascii_lowercase), "z"], labels="scale reversed cycle none")
    yield case([LENGTH * "k"] * WORDS, labels="boundary duplicates uniform")
    yield case(page(random, 26, WORDS, LENGTH), labels="scale boundary order")
    yield case(deep(random), labels="scale boundary order")
    yield case(disturbed(random, deep(random)), labels="scale boundary none")


def page(random: Random, letters: int, count: int, length: int) -> list[str]:
    """Random words, sorted by a random alphabet of so many letters."""
    alphabet = random.sample(ascii_lowercase, letters)
    ranks = sorted(
        [random.randrange(letters) for _ in range(random.randint((length + 1) // 2, length))] for _ in range(count)
    )
    return ["".join(alphabet[rank] for rank in word) for word in ranks]


def deep(random: Random) -> list[str]:
    """Long words that differ near their ends only, sorted by a random alphabet."""
    alphabet = random.sample(ascii_lowercase, 26)
    ranks = sorted([*[3] * (LENGTH - 2), random.randrange(26), random.randrange(26)] for _ in range(WORDS))
    return ["".join(alphabet[rank] for rank in word) for word in ranks]


def disturbed(random: Random, words: list[str]) -> list[str]:
    """The page with a word from its upper half again at its end, which contradicts what stands between."""
    at = random.randrange(len(words) // 2)
    return [*words[:-2], words[-1], words[at]]


def small(random: Random) -> Draft:
    """Short words of two to four letters, every second time sorted by a random alphabet."""
    letters = random.randint(2, 4)
    words = page(random, letters, random.randint(1, 6), random.randint(1, 3))
    if random.random() < 0.5:
        i, j = random.randrange(len(words)), random.randrange(len(words))
        words[i], words[j] = words[j], words[i]
    return case(words)
