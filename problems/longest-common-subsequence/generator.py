"""Texts with common parts in and out of order; the longest ones have few letters, so that many of them match."""

from collections.abc import Iterator
from random import Random
from string import ascii_lowercase

from service.catalogue.authoring import Draft, case, require, within

LENGTH = 1_000


def contract(text1: str, text2: str) -> None:
    within(len(text1), 1, LENGTH, "text1 has 1 to 1,000 letters")
    within(len(text2), 1, LENGTH, "text2 has 1 to 1,000 letters")
    require(set(ascii_lowercase).issuperset(text1 + text2), "both texts consist of small English letters")


def samples() -> Iterator[Draft]:
    yield case("wren", "raven", note='Both can become "ren".')
    yield case("ggwwg", "wgwggg", note='"ggg" can be made from both, and so can "gwg". Four letters are not possible.')
    yield case("duck", "gills", note="They have no letter in common.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case("k", "k", labels="single boundary")
    yield case("k", "p", labels="single boundary none")
    yield case("k", "pkq", labels="single")
    yield case("pkq", "k", labels="single order")
    yield case("p", "kkk", labels="single none")
    yield case("ab", "ba", labels="pair tie reversed")
    yield case("xy", "xy", labels="pair")
    yield case("mm", "m", labels="pair uniform duplicates")
    yield case("m", "mm", labels="pair uniform duplicates")
    yield case("zzzz", "zz", labels="uniform duplicates prefix")
    yield case("zz", "zzzzz", labels="uniform duplicates prefix")
    yield case("plover", "plover", labels="prefix")
    yield case("plov", "plover", labels="prefix ends")
    yield case("lover", "plover", labels="ends")
    yield case("stork", "kxxxx", labels="ends order")
    yield case("kestrel", "lertsek", labels="reversed")
    yield case("finch", "gulls", labels="none")
    yield case("abcdefg", "gfedcba", labels="reversed tie")
    yield case("mno", "xmxnxox", labels="adversarial")
    yield case("xmxnxox", "mno", labels="adversarial order")
    yield case("xabc", "abcx", labels="greedy-trap")
    yield case("xabcy", "yabcx", labels="greedy-trap adversarial")
    yield case("abcx", "xabc", labels="greedy-trap order")
    yield case("yabzcdx", "xabcdzy", labels="greedy-trap adversarial")
    yield case("pqpqpq", "qpqpqp", labels="duplicates tie")
    yield case("aabb", "abab", labels="duplicates")
    yield case("abab", "bbaa", labels="duplicates reversed")
    yield case("aaab", "baaa", labels="duplicates adversarial")
    yield case("sandpiper", "pheasant", labels="adversarial")
    yield case("kingfisher", "nightingale", labels="adversarial")
    yield case("cormorant", "moorhen", labels="adversarial order")
    yield case("xpxqxrxs", "pyqyrysy", labels="adversarial")
    for size1, size2, letters in (
        (4, 5, "ab"),
        (6, 6, "ab"),
        (7, 5, "abc"),
        (8, 9, "abc"),
        (9, 12, "abcd"),
        (14, 8, "ab"),
    ):
        yield case(text(random, size1, letters), text(random, size2, letters), labels="random")
    for size1, size2, letters in ((20, 25, "abc"), (30, 18, "abcde")):
        yield case(text(random, size1, letters), text(random, size2, letters), labels="random order")
    yield case(text(random, 120, ascii_lowercase), text(random, 300, ascii_lowercase), labels="large")
    yield case(text(random, 400, "abcd"), text(random, 90, "abcd"), labels="large order")
    yield case("q", text(random, LENGTH, ascii_lowercase), labels="boundary large single")
    yield case(text(random, LENGTH, "abc"), "b", labels="boundary large single order")
    yield case(text(random, 500, ascii_lowercase), text(random, 600, ascii_lowercase), labels="large deep-recursion")
    yield case(text(random, 400, "acegikm"), text(random, 500, "bdfhjln"), labels="large none deep-recursion")
    yield case(
        text(random, LENGTH, "ab"), text(random, LENGTH, "ab"), labels="scale boundary duplicates deep-recursion"
    )
    yield case(
        text(random, LENGTH, "ggw"), text(random, LENGTH, "ggw"), labels="scale boundary duplicates deep-recursion"
    )
    yield case(*noted(random, LENGTH), labels="scale boundary duplicates deep-recursion")


def small(random: Random) -> Draft:
    letters = random.choice(["ab", "abc", "abcd"])
    return case(text(random, random.randint(1, 7), letters), text(random, random.randint(1, 7), letters))


def text(random: Random, size: int, letters: str) -> str:
    return "".join(random.choice(letters) for _ in range(size))


def noted(random: Random, size: int) -> tuple[str, str]:
    """The notes of two people on the same birds of two kinds: each gets one in ten wrong."""

    def noted_by_one(seen: str) -> str:
        return "".join(random.choice("lr") if random.randrange(10) == 0 else bird for bird in seen)

    seen = text(random, size, "lr")
    return noted_by_one(seen), noted_by_one(seen)
