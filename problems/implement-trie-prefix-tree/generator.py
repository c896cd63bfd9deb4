"""Scripts of calls: words that begin alike, questions that just miss, and many questions to many words."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

CALLS = 30_000
LENGTH = 2_000
TEXT = "each argument is a text of 1 to 2,000 letters from a to z"
METHODS = {"+": "insert", "=": "search", "^": "startsWith"}
COMMON = "inter"


def contract(calls: list[str], arguments: list[list[str]]) -> None:
    require(len(calls) > 0 and calls[0] == "Trie", "the first call is the constructor, Trie")
    within(len(calls) - 1, 0, CALLS, "there are at most 30,000 calls after the constructor")
    require(len(arguments) == len(calls), "there is one list of arguments for each call")
    require(arguments[0] == [], "Trie takes no argument")
    for name, given in zip(calls[1:], arguments[1:], strict=True):
        require(name in ("insert", "search", "startsWith"), "a call is insert, search or startsWith")
        require(isinstance(given, list) and len(given) == 1, "each call takes one argument")
        require(isinstance(given[0], str), TEXT)
        within(len(given[0]), 1, LENGTH, TEXT)
        require(given[0].isascii() and given[0].isalpha() and given[0].islower(), TEXT)


def samples() -> Iterator[Draft]:
    yield script(
        "+barn =bar ^bar +bar =bar ^barns",
        note='"bar" is only a beginning of "barn" at first; later it is a word itself.',
    )
    yield script("^o +on =on ^on =one", note='"on" begins with itself. Nothing begins with "one".')


def hidden(random: Random) -> Iterator[Draft]:
    yield case(["Trie"], [[]], labels="empty")
    yield script("=a", "empty none boundary")
    yield script("^z ^a =z", "empty none boundary")
    yield script("+a =a ^a", "single boundary")
    yield script("+m =n ^n =mm ^mm", "single none")
    yield script("^q =q +q =q ^q", "empty single interleaved")
    yield script("+harbour ^h ^ha ^harbou ^harbour", "prefix")
    yield script("+harbour =h =ha =harbou =harbour", "prefix none")
    yield script("+harbour =harbours ^harbours =harbourmaster", "prefix none")
    yield script("+plan +planet =plan =planet =plane ^plane", "prefix")
    yield script("+planet +plan =planet =plan ^planet ^plane", "prefix order")
    yield script("+t +to +ton +tone =t =to =ton =tone ^t ^tone =tones", "prefix order")
    yield script("+tone +ton +to +t =t =to =ton =tone ^t ^tone ^tones", "prefix order")
    yield script("+so +sob =so +sobs =sob =so =sobs", "prefix interleaved")
    yield script("+fir =fir +fir =fir ^fir =fi", "duplicates")
    yield script("+fir +firm +fir =firm ^firm =fir", "duplicates prefix")
    yield script("+oak +oak +oak ^oak ^oaks =oa", "duplicates none")
    yield script("+aaaa =a =aa =aaa =aaaa =aaaaa ^aaa ^aaaaa", "uniform prefix")
    yield script("+a +aaa =aa ^aa =a =aaa ^aaaa", "uniform prefix")
    yield script("+abc =cba =bca =bc =c ^b ^cb ^bc", "none adversarial")
    yield script("+ab +cd =ad =cb =ac ^ad ^bc =aa =cdab", "none adversarial")
    yield script("+stone +stale =stole =stane ^sto ^sta ^stn ^stal =stonale", "prefix adversarial")
    yield script("+rain +train =ain ^ain =rai =tra ^tr =train =rain", "prefix adversarial")
    yield script("+x ^xy +xy ^xy =xy =x +xyz =xy ^xyz =xyzz", "interleaved prefix")
    yield script("+z +a =a =z ^a ^z =az =za", "single order")
    yield long_words(random, 1, "boundary deep-recursion")
    yield long_words(random, 12, "boundary deep-recursion prefix")
    yield one_letter("a", "boundary deep-recursion uniform")
    yield one_letter("z", "boundary deep-recursion uniform")
    for alphabet, calls in (("a", 12), ("ab", 20), ("ab", 40), ("abc", 40), ("abc", 80), ("mnop", 120)):
        yield mixed(random, alphabet, calls, 4, "random interleaved")
    for alphabet, calls in (("ab", 1_000), ("abcd", 2_000), ("abcdefghijklmnopqrstuvwxyz", 4_000)):
        yield mixed(random, alphabet, calls, 10, "large interleaved")
    yield many_questions(random, "^", "scale prefix none")
    yield many_questions(random, "=", "scale prefix none")
    yield mixed(random, "abc", CALLS, 9, "scale boundary interleaved")
    yield short_prefixes(random, "scale boundary prefix")


def small(random: Random) -> Draft:
    """A few calls with short words of one letter or two."""
    return mixed(random, random.choice(("a", "ab", "yz")), random.randint(0, 9), 3)


def script(lines: str, labels: str = "", note: str = "") -> Draft:
    """A case from marked words: + adds one, = searches for one, ^ asks for a prefix."""
    steps = lines.split()
    names = ["Trie", *(METHODS[step[0]] for step in steps)]
    return case(names, [[], *([step[1:]] for step in steps)], labels=labels, note=note)


def letters(random: Random, alphabet: str, length: int) -> str:
    return "".join(random.choice(alphabet) for _ in range(length))


def long_words(random: Random, count: int, labels: str) -> Draft:
    """Words of the greatest length that part late, and questions that are one letter short or wrong."""
    steps = []
    stem = letters(random, "abcdefghijklmnopqrstuvwxyz", LENGTH - 100)
    for _ in range(count):
        word = stem + letters(random, "ab", 100)
        shorter = word[:-1]
        steps += [f"^{word}", f"+{word}", f"={word}", f"^{word}", f"={shorter}", f"^{shorter}", f"^{shorter}c"]
    return script(" ".join([*steps, f"={stem}", f"^{stem}", f"={stem[1:]}", f"^{stem[1:]}"]), labels)


def one_letter(letter: str, labels: str) -> Draft:
    """One letter, up to as often as a word may have it."""
    word = letter * LENGTH
    first = f"+{word} ={word[1:]} ^{word[1:]} ={word} ^{word}"
    return script(f"{first} +{word[2:]} ={word[1:]} ={word[2:]}", labels)


def mixed(random: Random, alphabet: str, calls: int, longest: int, labels: str = "") -> Draft:
    """Additions and questions in any order; half of the questions stay close to a word that was added."""
    steps: list[str] = []
    words: list[str] = []
    for _ in range(calls):
        mark = random.choice("+=^")
        text = letters(random, alphabet, random.randint(1, longest))
        if mark == "+":
            words.append(text)
        elif words and random.random() < 0.5:
            word = random.choice(words)
            shorter = word[: random.randint(1, len(word))]
            text = random.choice((word, shorter, word + text[0], word[:-1] + text[0]))
        steps.append(mark + text)
    return script(" ".join(steps), labels)


def vocabulary(random: Random, size: int) -> list[str]:
    """Different words that all begin alike and never have the letter z."""
    words: dict[str, None] = {}
    while len(words) < size:
        words[COMMON + letters(random, "abcdefghij", 4)] = None
    return list(words)


def many_questions(random: Random, mark: str, labels: str) -> Draft:
    """Many words and many questions of one sort, of which all but a few are answered with no."""
    words = vocabulary(random, 6_000)
    steps = [f"+{word}" for word in words]
    for i in range(CALLS - len(words)):
        word = random.choice(words)
        steps.append(mark + (word if i % 1_000 == 0 else word[: random.randint(len(COMMON) + 1, 8)] + "z"))
    return script(" ".join(steps), labels)


def short_prefixes(random: Random, labels: str) -> Draft:
    """Many words and many short prefixes, with which most of the words begin."""
    words = vocabulary(random, 6_000)
    steps = [f"+{word}" for word in words]
    for _ in range(CALLS - len(words)):
        steps.append(f"^{COMMON[: random.randint(1, len(COMMON))]}")
    return script(" ".join(steps), labels)
