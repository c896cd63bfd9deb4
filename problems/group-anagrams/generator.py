"""Lists of texts that share letters, counts of letters, lengths or beginnings without having the same content."""

from collections.abc import Iterator
from random import Random
from string import ascii_lowercase

from service.catalogue.authoring import Draft, case, require, within

MOST = 10_000
LONGEST = 100
LETTERS = frozenset(ascii_lowercase)


def contract(strs: list[str]) -> None:
    within(len(strs), 1, MOST, "strs has 1 to 10,000 texts")
    within(map(len, strs), 0, LONGEST, "each text has 0 to 100 letters")
    require(all(LETTERS.issuperset(text) for text in strs), "each text consists of lowercase letters")


def samples() -> Iterator[Draft]:
    yield case(
        ["low", "stop", "owl", "fir", "pots"], note="The tiles of `low` also spell `owl`, those of `stop` also `pots`."
    )
    yield case(["on", "noon", "no", "on"], note="The text `on` occurs twice in the list and twice in its group.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size in (4, 6, 8, 10, 12):
        yield case(texts(random, size, 3, "ab"), labels="random duplicates")
    for size in (5, 7, 9, 12, 15):
        yield case(texts(random, size, 4, "abc"), labels="random")
    for size in (6, 10):
        yield case(texts(random, size, 5, "xyz"), labels="random")
    yield case(texts(random, 400, 6, "mnop"), labels="large duplicates")
    yield case(texts(random, 1_500, 8, ascii_lowercase), labels="large")
    yield case([shuffled(random, "q" * 50 + "r" * 50) for _ in range(300)], labels="large boundary")
    yield case(long_texts(random, 1_000), labels="large boundary multi-digit")
    yield case([""] * MOST, labels="boundary empty uniform duplicates")
    yield case([shuffled(random, word) for word in contents(random, MOST // 10) * 10], labels="scale boundary order")
    yield case([shuffled(random, word) for word in contents(random, MOST)], labels="scale boundary none")
    yield case(["".join(sorted(word)) for word in contents(random, MOST)], labels="scale boundary none sorted")


def fixed() -> Iterator[Draft]:
    yield case(["g"], labels="single")
    yield case(["y" * LONGEST], labels="single boundary uniform")
    yield case(["", ""], labels="pair empty duplicates uniform")
    yield case(["", "b"], labels="pair empty none")
    yield case(["c", ""], labels="pair empty none")
    yield case(["ad", "bc"], labels="pair adversarial none")
    yield case(["uv", "vu"], labels="pair reversed")
    yield case(["aab", "abb"], labels="pair adversarial none")
    yield case(["z", "a", "z", "y"], labels="ends duplicates")
    yield case(["k", "kk", "kkk", "kk"], labels="prefix duplicates")
    yield case(["cab", "ca", "c", "abc", "ac"], labels="prefix order")
    yield case(["moon", "nomo", "mono", "omon"], labels="order")
    yield case(["part", "trip", "trap", "strip", "rapt"], labels="order")
    yield case(["era", "sand", "are", "dans", "ear", "sad"], labels="order")
    yield case(["a" * 11 + "b", "a" + "b" * 11], labels="multi-digit adversarial none")
    yield case(["b" * 12 + "c", "b" + "c" * 21, "b" * 12 + "c"], labels="multi-digit adversarial duplicates")
    yield case(["y" * 2 + "z" * 11, "y" * 21 + "z", "z" * 11 + "yy"], labels="multi-digit adversarial")
    yield case(["abcd", "abdd", "aacd", "dcba", "adda"], labels="adversarial")
    yield case(["aad", "abc", "bba", "cba", "ccd", "dcc"], labels="adversarial order")
    yield case(["a", "b", "c", "b", "a"], labels="duplicates order")
    yield case(["rest", "rest", "tres"], labels="duplicates")
    yield case(["az", "by", "cx", "za", "yb"], labels="adversarial ends")
    yield case(["", "ab", "", "ba", ""], labels="empty duplicates order")
    yield case(list(ascii_lowercase), labels="sorted none")
    yield case([ascii_lowercase, ascii_lowercase[::-1], ascii_lowercase[1:]], labels="reversed prefix")


def small(random: Random) -> Draft:
    alphabet = random.choice(("ab", "abc", "az"))
    return case(texts(random, random.randint(1, 7), 3, alphabet))


def texts(random: Random, size: int, longest: int, alphabet: str) -> list[str]:
    lengths = [random.randint(0, longest) for _ in range(size)]
    return ["".join(random.choice(alphabet) for _ in range(length)) for length in lengths]


def shuffled(random: Random, text: str) -> str:
    order = list(text)
    random.shuffle(order)
    return "".join(order)


def long_texts(random: Random, size: int) -> list[str]:
    """Texts of the greatest length with few different contents, which agree in all but two counts."""
    contents = ["d" * i + "e" * (60 - i) + "stuv" * 10 for i in range(0, 60, 2)]
    return [shuffled(random, random.choice(contents)) for _ in range(size)]


def contents(random: Random, size: int) -> list[str]:
    """Texts of which no two have the same content. Sorted they begin alike, so that two can't be told apart at once."""
    found: dict[str, str] = {}
    while len(found) < size:
        text = "a" * 40 + "".join(random.choice(ascii_lowercase) for _ in range(8))
        found.setdefault("".join(sorted(text)), text)
    return list(found.values())
