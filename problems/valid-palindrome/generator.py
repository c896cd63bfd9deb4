"""Lines with what does not count in uneven places, and lines that fail in one pair only."""

from collections.abc import Iterator
from random import Random
from string import ascii_letters, digits, punctuation

from service.catalogue.authoring import Draft, case, within

MOST = 2 * 10**5
COUNTING = ascii_letters + digits
OTHERS = punctuation + " "


def contract(s: str) -> None:
    within(len(s), 1, MOST, "s has 1 to 200,000 characters")
    within(map(ord, s), 32, 126, "each character is printable ASCII, with a code from 32 to 126")


def samples() -> Iterator[Draft]:
    yield case("Tap 7, a 7 pat", note="What counts is `tap7a7pat`.")
    yield case("Level 1", note="The digit counts, and it has no partner.")
    yield case("?!", note="No character counts.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from words()
    yield from traps()
    for size in (2, 3, 4, 5, 6, 8, 9):
        yield case(mirrored(random, size, 3), labels="random")
    for size in (3, 4, 5, 6, 8, 9):
        yield case(broken(random, mirrored(random, size, 3)), labels="random none")
    yield case(mirrored(random, 900, 500), labels="large")
    yield case(broken(random, mirrored(random, 1_200, 800)), labels="large none")
    yield case(" " * MOST, labels="boundary large empty uniform")
    yield case(mirrored(random, MOST // 2, MOST // 2), labels="boundary large deep-recursion")
    yield case(broken_inside(mirrored(random, MOST // 2, MOST // 2)), labels="boundary large none deep-recursion")
    yield case("#" * (MOST // 2) + "m" * (MOST // 2 - 1) + "n", labels="boundary large ends none")


def words() -> Iterator[Draft]:
    yield case("h", labels="single")
    yield case("~", labels="single empty boundary")
    yield case("  ", labels="pair empty boundary")
    yield case("0", labels="single zero")
    yield case("aA", labels="pair")
    yield case("zY", labels="pair none")
    yield case("yz", labels="pair none")
    yield case("Zz", labels="pair boundary")
    yield case("09", labels="pair zero none")
    yield case("rrrrr", labels="uniform parity")
    yield case("Noon", labels="parity")
    yield case("Kayak 8 kayak", labels="parity")
    yield case("noons", labels="ends none")
    yield case("snoon", labels="ends none")
    yield case("abccab", labels="order none")
    yield case("abcdba", labels="nested none")
    yield case("Tin 4 a net, ten a 4 nit.", labels="order")
    yield case("Tin 4 a net, a net a 4 nit?", labels="none nested")
    yield case("10 01", labels="zero multi-digit")
    yield case("12 / 12", labels="multi-digit none")
    yield case("A1b2B1a", labels="multi-digit nested none")


def traps() -> Iterator[Draft]:
    yield case(".,;: -", labels="empty adversarial")
    yield case("...x", labels="ends adversarial")
    yield case("x...", labels="ends adversarial")
    yield case("p--- ---qp", labels="adversarial")
    yield case("q!!! q", labels="adversarial")
    yield case("1a2", labels="adversarial none")
    yield case("3e4", labels="adversarial none")
    yield case("1Q", labels="pair adversarial none")
    yield case("W a 7", labels="ends none")
    yield case("x_yx", labels="adversarial nested")
    yield case("_e__", labels="adversarial ends")
    yield case("k[ik", labels="adversarial nested")
    yield case("`U^u\\", labels="adversarial ends")
    yield case("@a{/A:`", labels="adversarial boundary")
    yield case("z9{A0/0a:9Z", labels="adversarial boundary")
    yield case("Dd@ `dD", labels="adversarial")


def small(random: Random) -> Draft:
    alphabet = random.choice(("aA,", "abB 1", "1Qq_", "zZ0[."))
    text = "".join(random.choice(alphabet) for _ in range(random.randint(1, 8)))
    return case(text)


def mirrored(random: Random, counting: int, others: int) -> str:
    """A line that reads the same in both directions; what does not count is scattered unevenly."""
    half = [random.choice(COUNTING) for _ in range(counting // 2)]
    middle = [random.choice(COUNTING) for _ in range(counting % 2)]
    kept = half + middle + [random.choice((letter.lower(), letter.upper())) for letter in reversed(half)]
    skipped = [True] * others + [False] * counting
    random.shuffle(skipped)
    letters = iter(kept)
    return "".join(random.choice(OTHERS) if skip else next(letters) for skip in skipped)


def broken(random: Random, text: str) -> str:
    """The line with another letter or digit in a place that has a partner."""
    places = [i for i, character in enumerate(text) if character.isalnum()]
    del places[len(places) // 2 : (len(places) + 1) // 2]
    at = random.choice(places)
    other = random.choice([one for one in COUNTING if one.lower() != text[at].lower()])
    return text[:at] + other + text[at + 1 :]


def broken_inside(text: str) -> str:
    """The line with a difference in its innermost pair."""
    places = [i for i, character in enumerate(text) if character.isalnum()]
    at = places[len(places) // 2]
    return text[:at] + ("a" if text[at] != "a" else "b") + text[at + 1 :]
