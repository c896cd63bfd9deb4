"""Valid texts of many shapes, and texts that are one small fault away from a valid one."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

CLOSER = {"(": ")", "[": "]", "{": "}"}
BRACKETS = "()[]{}"
MOST = 10_000


def contract(s: str) -> None:
    within(len(s), 1, MOST, "s has 1 to 10,000 characters")
    require(set(s) <= set(BRACKETS), "s consists of the characters ()[]{} only")


def samples() -> Iterator[Draft]:
    yield case("{[]()}", note="Two pairs stand side by side inside a third one.")
    yield case("(){[}]", note="The last two pairs cross.")
    yield case("()}", note="Nothing is open that the last bracket could close.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for pairs in (6, 7, 8, 9, 10, 12):
        yield case(balanced(random, pairs), labels="random")
    for pairs in (4, 5, 6, 8, 10):
        yield case(crossed(random, balanced(random, pairs)), labels="random order none")
    for pairs in (5, 6, 8, 10):
        yield case(dropped(random, balanced(random, pairs)), labels="random unbalanced parity none")
    yield case(balanced(random, 600), labels="large")
    yield case(crossed(random, balanced(random, 900)), labels="large order none")
    yield case(dropped(random, balanced(random, 1_500)), labels="large unbalanced parity none")
    yield case(nest("{[(" * 300), labels="large nested deep-recursion")
    yield case(balanced(random, MOST // 2), labels="large boundary")
    yield case("[]{}()" * 1_666 + "{}[]", labels="large boundary")
    yield case("{" * MOST, labels="boundary unbalanced uniform none deep-recursion")
    yield case(nest("(" * (MOST // 2)), labels="scale boundary nested deep-recursion")
    yield case(nest("[" * (MOST // 2)), labels="scale boundary nested deep-recursion")
    yield case(nest("{" * (MOST // 2 - 1)) + "[)", labels="scale boundary ends none deep-recursion")
    yield case(nest("(" * 2_500 + "{" * 2_000 + "[" * 500), labels="scale boundary nested deep-recursion")
    yield case("[" + nest("(" * (MOST // 2 - 1)) + "}", labels="scale boundary ends none deep-recursion")


def fixed() -> Iterator[Draft]:
    yield case("{", labels="single unbalanced parity none")
    yield case(")", labels="single unbalanced parity none")
    yield case("[]", labels="pair")
    yield case("{)", labels="pair adversarial none")
    yield case("][", labels="pair order unbalanced none")
    yield case("[[", labels="pair uniform unbalanced none")
    yield case("}}", labels="pair uniform unbalanced none")
    yield case("{}()", labels="order")
    yield case("{()}", labels="nested")
    yield case("{(})", labels="order adversarial none")
    yield case("[({)}]", labels="nested order adversarial none")
    yield case("[][", labels="ends unbalanced parity none")
    yield case("{}{}((", labels="ends unbalanced none")
    yield case("]()", labels="ends unbalanced parity none")
    yield case("}[{}]", labels="ends unbalanced parity none")
    yield case("[()]])", labels="ends unbalanced none")
    yield case("{{[]}]", labels="nested adversarial none")
    yield case("()[{}]([])", labels="nested order")
    yield case("[[[[]]]]{{}}", labels="nested uniform")
    yield case("((()(())))", labels="nested uniform")
    yield case(")(){}(", labels="ends order unbalanced none")
    yield case("[({})](]", labels="ends adversarial none")


def small(random: Random) -> Draft:
    """A short text: at random, or one that pairs up, as it is or with a small fault."""
    text = balanced(random, random.randint(1, 3))
    noise = "".join(random.choice(BRACKETS) for _ in range(random.randint(1, 6)))
    return case(random.choice((text, crossed(random, text), dropped(random, text), noise)))


def nest(openers: str) -> str:
    """The openers, then their closers from the inside out."""
    return openers + "".join(CLOSER[opener] for opener in reversed(openers))


def balanced(random: Random, pairs: int) -> str:
    text: list[str] = []
    expected: list[str] = []
    to_open = pairs
    while to_open or expected:
        if to_open and (not expected or random.random() < 0.55):
            opener = random.choice("([{")
            text.append(opener)
            expected.append(CLOSER[opener])
            to_open -= 1
        else:
            text.append(expected.pop())
    return "".join(text)


def crossed(random: Random, text: str) -> str:
    """Two pairs of different kinds, in a random place of the text, that cross."""
    outer, inner = random.sample("([{", 2)
    at = random.randrange(len(text) + 1)
    return text[:at] + outer + inner + CLOSER[outer] + CLOSER[inner] + text[at:]


def dropped(random: Random, text: str) -> str:
    """The text without one of its brackets."""
    at = random.randrange(len(text))
    return text[:at] + text[at + 1 :]
