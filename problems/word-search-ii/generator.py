"""Words are read from the tray and then kept, spoilt, shortened or continued; many share long beginnings."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

SIDE = 12
WORDS = 30_000
LENGTH = 10
LETTERS = "abcdefghijklmnopqrstuvwxyz"

Board = list[list[str]]


def contract(board: Board, words: list[str]) -> None:
    within(len(board), 1, SIDE, "board has 1 to 12 rows")
    within(len(board[0]), 1, SIDE, "a row has 1 to 12 dice")
    require(all(len(row) == len(board[0]) for row in board), "all rows have the same length")
    require(all(die in LETTERS and len(die) == 1 for row in board for die in row), "a die shows a letter from a to z")
    within(len(words), 1, WORDS, "there are 1 to 30,000 words")
    within(map(len, words), 1, LENGTH, "each word has 1 to 10 letters")
    require(set(LETTERS).issuperset("".join(words)), "words consist of letters from a to z")
    require(len(set(words)) == len(words), "all words are different")


def samples() -> Iterator[Draft]:
    yield drawn(
        "pin sea dot",
        "toes nap tan seed",
        note='"nap" has no way from a to p, and "seed" would need the die e twice.',
    )
    yield drawn("ab", "aba ba a", note="For aba the die a would be needed twice.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from edges()
    yield from shapes()
    for letters in ("ab", "ab", "abc", "abc", "abcd", "abcd"):
        board = scattered(random, random.randint(2, 4), random.randint(2, 4), letters)
        yield case(board, listed(random, board, letters, 12, 6), labels="random")
    for letters in ("abc", "abcde", "abcdefgh", LETTERS):
        board = scattered(random, random.randint(4, 8), random.randint(4, 8), letters)
        yield case(board, listed(random, board, letters, 150, LENGTH), labels="large")
    board = scattered(random, SIDE, SIDE, LETTERS)
    yield case(board, listed(random, board, LETTERS, 8_000, LENGTH), labels="scale boundary prefix")
    board = scattered(random, SIDE, SIDE, LETTERS[1:])
    for r, c in ((r, c) for r in range(4, 8) for c in range(4, 8)):
        board[r][c] = "a"
    yield case(board, beginning_alike(random, board, "a" * 6), labels="scale boundary prefix adversarial")


def edges() -> Iterator[Draft]:
    yield drawn("q", "q", "single boundary")
    yield drawn("q", "w", "single none")
    yield drawn("q", "qq q", "single uniform prefix")
    yield drawn("it", "it", "pair")
    yield drawn("it", "ti", "pair order")
    yield drawn("i t", "it ti tt i", "pair order")
    yield drawn("it", "iti tit", "pair none")
    yield drawn("oo", "o oo ooo", "pair uniform prefix")
    yield drawn("ab cd", "ad da bc cb", "diagonal none")
    yield drawn("ab cd", "abdc acdb bdca dbac", "cycle")
    yield drawn("ab cd", "abdca acdba", "cycle none")
    yield drawn("ab cd", "a b c d", "ends")
    yield drawn("lion", "nl noil oil lionl nol", "ends order")
    yield drawn("l i o n", "nl noil oil lionl nol", "ends order")
    yield drawn("mnop", "mnop mno mn m", "prefix order")
    yield drawn("mnop", "m mn mno mnop mnopq", "prefix order")
    yield drawn("abcdefghijkl", "abcdefghij cdefghijkl lkjihgfedc bcdefghijk", "boundary ends")
    yield drawn(" ".join("abcdefghijkl"), "abcdefghij cdefghijkl lkjihgfedc bcdefghijm", "boundary ends")


def shapes() -> Iterator[Draft]:
    yield drawn("car tes dog", "care cares caretog cat tesdog sees god", "prefix")
    yield drawn("xax abx xcd", "abcd ab abc abx abcx bab", "prefix adversarial")
    yield drawn("aba bab aba", "aba bab abab ababa babab aa bb", "duplicates adversarial")
    yield drawn("eee eee eee", "e ee eeeee eeeeeeeee eeeeeeeeee", "uniform duplicates prefix")
    yield drawn("kkk kok kkk", "okkkkkkkk kkkkkkkko kkkkkkkkk kok kokok", "duplicates cycle")
    yield drawn("apt tep epp tea", "petea tea pet tape peat apt", "adversarial")
    yield drawn("ser dad esa", "esadae sea dad sad red as", "adversarial duplicates")
    yield drawn("reea sads aead", "easada reads sea see ease", "adversarial duplicates")
    yield drawn("tone", "to tone ton one no not en", "prefix adversarial")
    yield drawn("abab baba", "abababab ababababa bababa", "duplicates cycle")
    yield drawn("star tart rats", "star rats art tart start arts tsar", "duplicates order")
    yield drawn("abc def", "edc bcd fc", "ends adversarial")


def small(random: Random) -> Draft:
    letters = random.choice(("ab", "abc"))
    board = scattered(random, random.randint(1, 3), random.randint(1, 3), letters)
    return case(board, listed(random, board, letters, random.randint(1, 5), 5))


def drawn(picture: str, words: str, labels: str = "", note: str = "") -> Draft:
    """A case from the rows of the tray and from the words, separated by spaces."""
    return case([list(row) for row in picture.split()], words.split(), labels=labels, note=note)


def scattered(random: Random, rows: int, cols: int, letters: str) -> Board:
    return [[random.choice(letters) for _ in range(cols)] for _ in range(rows)]


def listed(random: Random, board: Board, letters: str, count: int, longest: int) -> list[str]:
    """Different words that can be read from the tray, or nearly."""
    words: dict[str, None] = {}
    for _ in range(count):
        word = read(random, board, random.randint(1, longest))
        kind = random.randrange(8)
        if kind == 0:
            at = random.randrange(len(word))
            word = word[:at] + random.choice(letters) + word[at + 1 :]
        elif kind == 1:
            word = (word + word[-2:][::-1])[:longest]
        elif kind == 2:
            words[word[: random.randint(1, len(word))]] = None
        words[word] = None
    return list(words)


def read(random: Random, board: Board, length: int) -> str:
    """A word that can be read from the tray, shorter than asked if the walk comes to a dead end."""
    r, c = random.randrange(len(board)), random.randrange(len(board[0]))
    used = [(r, c)]
    while len(used) < length:
        near = ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
        free = [(y, x) for y, x in near if 0 <= y < len(board) and 0 <= x < len(board[0]) and (y, x) not in used]
        if not free:
            break
        r, c = random.choice(free)
        used.append((r, c))
    return "".join(board[r][c] for r, c in used)


def beginning_alike(random: Random, board: Board, stem: str) -> list[str]:
    """As many words as there may be, all but one with the same beginning, which can be read in many ways."""
    words: dict[str, None] = {read(random, board, LENGTH): None}
    while len(words) < WORDS:
        words[stem + "".join(random.choice(LETTERS) for _ in range(LENGTH - len(stem)))] = None
    return list(words)
