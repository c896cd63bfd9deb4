"""Pairs of texts: rearranged ones, and ones that differ in a letter, in a count or in their length alone."""

from collections.abc import Iterator
from random import Random
from string import ascii_lowercase

from service.catalogue.authoring import Draft, case, require, within

MOST = 50_000
LETTERS = frozenset(ascii_lowercase)


def contract(s: str, t: str) -> None:
    within(len(s), 1, MOST, "s has 1 to 50,000 letters")
    within(len(t), 1, MOST, "t has 1 to 50,000 letters")
    require(LETTERS.issuperset(s), "s consists of lowercase letters")
    require(LETTERS.issuperset(t), "t consists of lowercase letters")


def samples() -> Iterator[Draft]:
    yield case("melons", "solemn", note="All six letters are used, and none is missing.")
    yield case("otter", "rotor", note="The second word needs two o, but the first one has only one.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size in (3, 4, 5, 6, 8, 10):
        text = letters(random, size, "abcd")
        yield case(text, shuffled(random, text), labels="random order")
    for size in (3, 4, 5, 6, 8, 10):
        text = letters(random, size, "abcd")
        yield case(text, one_changed(random, shuffled(random, text)), labels="random none")
    for size in (4, 7):
        text = letters(random, size, "xyz")
        yield case(text, shuffled(random, text + random.choice(text)), labels="random unbalanced none")
    text = letters(random, 3_000, ascii_lowercase)
    yield case(text, shuffled(random, text), labels="large order")
    yield case(text, one_changed(random, shuffled(random, text)), labels="large none")
    yield from widest(random)


def fixed() -> Iterator[Draft]:
    yield case("k", "k", labels="single boundary")
    yield case("a", "z", labels="single none")
    yield case("z", "z", labels="single boundary")
    yield case("pq", "qp", labels="pair reversed")
    yield case("pp", "qq", labels="pair uniform none")
    yield case("ad", "bc", labels="pair adversarial none")
    yield case("b", "bb", labels="pair unbalanced uniform prefix none")
    yield case("bb", "b", labels="pair unbalanced uniform prefix none")
    yield case("aab", "abb", labels="duplicates adversarial none")
    yield case("bba", "aab", labels="duplicates adversarial reversed none")
    yield case("aac", "bbc", labels="duplicates adversarial none")
    yield case("bdf", "fcc", labels="duplicates adversarial none")
    yield case("stream", "masuqe", labels="order adversarial none")
    yield case("cabbage", "agdbabd", labels="order adversarial none")
    yield case("aabbcd", "ccddab", labels="duplicates adversarial none")
    yield case("bdbd", "accc", labels="duplicates adversarial none")
    yield case("night", "nightly", labels="prefix unbalanced none")
    yield case("nightly", "night", labels="prefix unbalanced none")
    yield case("aby", "abyz", labels="prefix unbalanced ends none")
    yield case("zaby", "aby", labels="unbalanced ends none")
    yield case("loop", "pool", labels="duplicates order")
    yield case("abcz", "zbca", labels="ends order")
    yield case("mmmm", "mmmm", labels="uniform")
    yield case("mmmm", "mmmn", labels="ends duplicates none")
    yield case(ascii_lowercase, ascii_lowercase[::-1], labels="sorted reversed order")
    yield case(ascii_lowercase, ascii_lowercase[:-1] + "a", labels="sorted ends none")
    yield case("teaspoon", "teaspoon", labels="duplicates order")


def widest(random: Random) -> Iterator[Draft]:
    half = MOST // 2
    yield case("a", "a" * MOST, labels="boundary unbalanced uniform none")
    yield case("z" * MOST, "z", labels="boundary unbalanced uniform none")
    text = letters(random, MOST, ascii_lowercase)
    yield case(text, shuffled(random, text), labels="scale boundary order")
    yield case(text, one_changed(random, shuffled(random, text)), labels="scale boundary none")
    yield case("f" * half + "g" * half, "g" * half + "f" * half, labels="scale boundary sorted order")
    yield case(ascii_lowercase * 1_923, ascii_lowercase[::-1] * 1_923, labels="scale order reversed")


def small(random: Random) -> Draft:
    """Texts of three letters at most, one of them often a rearrangement of the other."""
    s = letters(random, random.randint(1, 6), "abz"[: random.randint(1, 3)])
    t = shuffled(random, s)
    change = random.randrange(5)
    if change == 0:
        t = one_changed(random, t)
    elif change == 1:
        t = shuffled(random, t + random.choice("abz"))
    elif change == 2:
        t = t[1:] or t
    elif change == 3:
        t = letters(random, random.randint(1, 6), "abz")
    return case(s, t)


def letters(random: Random, size: int, alphabet: str) -> str:
    return "".join(random.choice(alphabet) for _ in range(size))


def shuffled(random: Random, text: str) -> str:
    order = list(text)
    random.shuffle(order)
    return "".join(order)


def one_changed(random: Random, text: str) -> str:
    """The text with another letter in one place."""
    at = random.randrange(len(text))
    other = random.choice([letter for letter in ascii_lowercase if letter != text[at]])
    return text[:at] + other + text[at + 1 :]
