"""Scripts of calls: rows with dots in all places, rows that just miss, and many rows for many words of one length."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

CALLS = 10_000
LENGTH = 25
DOTS = 2
METHODS = {"+": "addWord", "=": "search"}
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def contract(calls: list[str], arguments: list[list[str]]) -> None:
    require(len(calls) > 0 and calls[0] == "WordDictionary", "the first call is the constructor, WordDictionary")
    within(len(calls) - 1, 0, CALLS, "there are at most 10,000 calls after the constructor")
    require(len(arguments) == len(calls), "there is one list of arguments for each call")
    added = [given[0] for name, given in zip(calls, arguments, strict=True) if name == "addWord"]
    searched = [given[0] for name, given in zip(calls, arguments, strict=True) if name == "search"]
    within(map(len, added), 1, LENGTH, "a word added has 1 to 25 letters")
    within(map(len, searched), 1, LENGTH, "a word searched has 1 to 25 letters and dots")
    require(set(LETTERS).issuperset("".join(added)), "a word added consists of letters from a to z")
    require(
        set(LETTERS + ".").issuperset("".join(searched)), "a word searched consists of letters from a to z and dots"
    )
    within((row.count(".") for row in searched), 0, DOTS, "a word searched has at most 2 dots")


def samples() -> Iterator[Draft]:
    yield script(
        "+plum +pear =p.um =pea. =pea =..us",
        note='"pea" is only the beginning of a word, and no word of four letters ends in "us".',
    )
    yield script("=. +at =. =.. =a.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case(["WordDictionary"], [[]], labels="empty boundary")
    yield script("=a =. =..", "empty none boundary")
    yield script("+k =k =. =.. =j", "single boundary")
    yield script("+go =g. =.o =.. =go =. =g =gob =go.", "single none")
    yield script("=m. +my =m. =.y =m =.", "empty single interleaved")
    yield script("+fern =.ern =f.rn =fe.n =fer. =fern", "ends")
    yield script("+fern =.arn =f.rm =ce.n =fel. =f..m", "none")
    yield script("+fern =..rn =.e.n =.er. =f..n =f.r. =fe..", "ends")
    yield script("+fern =fe. =f.r =.er =f. =.. =.", "prefix none")
    yield script("+fern =fern. =.fern =fe.rn =f.ern. =ferns", "prefix none")
    yield script("+fern +fe =fe =f. =.e =.. =fer =fe. =.er", "prefix order")
    yield script("+fe +fern =fe =f. =.e =.. =fer =fe. =fe.. =..rn", "prefix order")
    yield script("+a +abc =ab =a. =.b =.. =.bc =a.c =ab.", "prefix none")
    yield script("+abc +a =ab =a. =.b =.. =.bc =a.c =ab.", "prefix none order")
    yield script("+sun +sum +son =s.n =su. =.on =.um =s.m =so. =.u. =..m", "adversarial")
    yield script("+bay +bed +cub =.ed =b.d =c.b =.ub =.ay =.eb =c.d =..b =b..", "adversarial")
    yield script("+ab +cd =ad =cb =.b =.d =a. =c. =.a =b.", "adversarial none")
    yield script("+ant +owl =anl =owt =a.l =.nl =..t =o.t =.wt", "adversarial none")
    yield script("+mist +most +mast +must =m.st =.ist =m..t =mis. =mest =m.sk =.a.t =.u.p", "adversarial")
    yield script("+zoo +zap =.oo =.ap =z.o =z.p =.op =.ao =za. =zo.", "adversarial")
    yield script("+tea +ten +to =t. =te. =t.. =.e. =.o =.o. =t.n =.. =te", "adversarial prefix")
    yield script("+elm +elm =elm =.lm +elm =el. =e.. =el", "duplicates")
    yield script("+elm +elms +elm =elm =el. =elms =elm. =el.s =e..", "duplicates prefix")
    yield script("+oooo =ooo =oo.. =..oo =o..o =ooooo =ooo. =o.o", "uniform prefix")
    yield script("+aa +aaaa =a. =aa. =.aa =aaa =.a.a =..", "uniform none")
    yield script("=ivy +ivy =ivy =.vy =ivies +ivies =iv.es =ivie =iv. =i.y", "interleaved")
    yield script("=.ak +yak =.ak =oak +oak =o.k =.ak =ya. =y.m", "interleaved")
    yield script("+q +qq +qqq =. =.. =q.. =..q =q =.q =qqqq =qq.q", "uniform prefix")
    yield longest(random, "a", "boundary uniform")
    yield longest(random, "z", "boundary uniform")
    yield longest(random, LETTERS, "boundary")
    sizes = (("a", 12), ("ab", 25), ("ab", 40), ("ab", 60), ("abc", 50), ("abc", 80), ("abc", 120), ("mnop", 160))
    for alphabet, calls in sizes:
        yield mixed(random, alphabet, calls, 4, "random interleaved")
    for alphabet, calls in (("ab", 1_000), ("abcd", 2_000), (LETTERS, 4_000)):
        yield mixed(random, alphabet, calls, 8, "large interleaved")
    yield mixed(random, "abcdef", CALLS, LENGTH, "scale boundary interleaved")
    yield one_length(random, "z", "scale boundary none")
    yield one_length(random, "", "scale boundary")


def small(random: Random) -> Draft:
    return mixed(random, random.choice(("a", "ab", "abc")), random.randint(0, 9), 3, "")


def script(lines: str, labels: str = "", note: str = "") -> Draft:
    """A case from marked words: + adds one, = searches for one."""
    steps = lines.split()
    names = ["WordDictionary", *(METHODS[step[0]] for step in steps)]
    return case(names, [[], *([step[1:]] for step in steps)], labels=labels, note=note)


def letters(random: Random, alphabet: str, length: int) -> str:
    return "".join(random.choice(alphabet) for _ in range(length))


def dotted(random: Random, word: str, dots: int) -> str:
    """The word with so many of its letters unknown, as far as it has them."""
    places = random.sample(range(len(word)), min(dots, len(word)))
    return "".join("." if i in places else letter for i, letter in enumerate(word))


def longest(random: Random, alphabet: str, labels: str) -> Draft:
    """Words of the greatest length that differ at the end only, and rows that are one letter short or wrong."""
    stem = letters(random, alphabet, LENGTH - 1)
    word = stem + alphabet[0]
    first = f"={word} +{word} ={word} ={stem}. =.{word[1:]} =.{stem[1:]}. ={stem} =.{stem[1:]} =..{stem[2:]}k"
    return script(f"{first} +{stem} ={stem} ={stem[:-1]}. =.{stem[1:]} ={stem[1:]} ={word[1:]}.", labels)


def mixed(random: Random, alphabet: str, calls: int, longest_word: int, labels: str) -> Draft:
    """Additions and searches in any order; most searches stay close to a word that was added."""
    steps: list[str] = []
    words: list[str] = []
    for _ in range(calls):
        text = letters(random, alphabet, random.randint(1, longest_word))
        if random.random() < 0.4:
            words.append(text)
            steps.append(f"+{text}")
            continue
        if words and random.random() < 0.8:
            word = random.choice(words)
            changed = word[:-1] + text[0]
            text = random.choice((word, changed, word[: random.randint(1, len(word))], (word + text[0])[:longest_word]))
        steps.append(f"={dotted(random, text, random.randint(0, DOTS))}")
    return script(" ".join(steps), labels)


def one_length(random: Random, end: str, labels: str) -> Draft:
    """Words that are all of one length and begin alike, and rows for them; no word has the given end."""
    stem = letters(random, LETTERS, 6)
    words = [stem + letters(random, "abcdefghij", 6) for _ in range(CALLS // 2)]
    steps = [f"+{word}" for word in words]
    for _ in range(CALLS // 2):
        word = random.choice(words)
        row = dotted(random, word[: len(word) - len(end)], random.randint(0, DOTS)) + end
        steps.append(f"={row}")
    return script(" ".join(steps), labels)
