"""Words are traced on the board and then kept, spoilt in one letter, or traced with a tile touched twice."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

SIDE = 6
LENGTH = 15

Board = list[list[str]]


def contract(board: Board, word: str) -> None:
    within(len(board), 1, SIDE, "board has 1 to 6 rows")
    within(len(board[0]), 1, SIDE, "a row has 1 to 6 tiles")
    require(all(len(row) == len(board[0]) for row in board), "all rows have the same length")
    require(all(len(tile) == 1 for row in board for tile in row), "each tile shows one letter")
    require(is_letters("".join("".join(row) for row in board)), "each tile shows a letter from a to z or A to Z")
    within(len(word), 1, LENGTH, "word has 1 to 15 letters")
    require(is_letters(word), "word consists of letters from a to z and A to Z")


def is_letters(text: str) -> bool:
    return text.isascii() and text.isalpha()


def samples() -> Iterator[Draft]:
    yield case(drawn("tin ear ned"), "near", note="The finger goes from n in the last row to e, a and r.")
    yield case(drawn("tin ear ned"), "tint", note="There is only one t, and it may be touched only once.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from edges()
    yield from shapes()
    for _ in range(5):
        board = scattered(random, random.randint(2, 5), random.randint(2, 5), "abcd")
        yield case(board, traced(random, board, random.randint(3, 8)), labels="random")
    for _ in range(5):
        board = scattered(random, random.randint(2, 5), random.randint(2, 5), "abcd")
        word = traced(random, board, random.randint(4, 9))
        spoilt = random.randrange(len(word))
        yield case(board, word[:spoilt] + random.choice("abcd") + word[spoilt + 1 :], labels="random")
    for _ in range(4):
        board = scattered(random, random.randint(2, 3), random.randint(2, 3), "ab")
        yield case(board, "".join(random.choice("ab") for _ in range(random.randint(3, 7))), labels="random")
    board = scattered(random, SIDE, SIDE, "abcdefghijklmnopqrstuvwxyz")
    yield case(board, traced(random, board, LENGTH), labels="scale boundary")
    yield case(board, traced(random, board, LENGTH)[:-1] + "Q", labels="scale boundary none")
    board = scattered(random, SIDE, SIDE, "XYZ")
    yield case(board, traced(random, board, LENGTH), labels="scale boundary")
    uniform = [["a"] * SIDE for _ in range(SIDE)]
    yield case(uniform, "a" * LENGTH, labels="scale boundary uniform")
    yield case(uniform, "a" * 9 + "b", labels="scale uniform none")
    yield case(uniform, "b" + "a" * (LENGTH - 1), labels="scale boundary uniform none")


def edges() -> Iterator[Draft]:
    yield case([["m"]], "m", labels="single")
    yield case([["Z"]], "Z", labels="single")
    yield case([["m"]], "n", labels="single boundary none")
    yield case([["m"]], "M", labels="single none adversarial")
    yield case([["m"]], "mm", labels="single duplicates none")
    yield case(drawn("ok"), "ok", labels="pair")
    yield case(drawn("ok"), "ko", labels="pair order")
    yield case(drawn("o k"), "ok", labels="pair")
    yield case(drawn("o k"), "ko", labels="pair order")
    yield case(drawn("ok"), "oko", labels="pair none")
    yield case(drawn("o k"), "oo", labels="pair none")
    yield case(drawn("ee"), "ee", labels="pair uniform")
    yield case(drawn("ee"), "eee", labels="pair uniform none")
    yield case(drawn("ab cd"), "ad", labels="diagonal none")
    yield case(drawn("ab cd"), "bc", labels="diagonal none")
    yield case(drawn("ab cd"), "abdc", labels="cycle")
    yield case(drawn("ab cd"), "cabd", labels="cycle")
    yield case(drawn("ab cd"), "abdca", labels="cycle none")
    yield case(drawn("drum"), "dmur", labels="adversarial none")
    yield case(drawn("d r u m"), "dm", labels="adversarial none")
    yield case(drawn("abc def"), "edc", labels="ends adversarial none")
    yield case(drawn("abc def"), "bcd", labels="ends adversarial none")
    yield case(drawn("tRee"), "tree", labels="adversarial none")
    yield case(drawn("TREE"), "REE", labels="ends")


def shapes() -> Iterator[Draft]:
    yield case(drawn("sxxe nxxd abcc"), "nabcd", labels="adversarial none")
    yield case(drawn("sxxe nxxd abcc"), "snabccde", labels="ends")
    yield case(drawn("pat arx tod"), "rat", labels="order")
    yield case(drawn("pat arx tod"), "tap", labels="order ends")
    yield case(drawn("xax abx xcd"), "abcd", labels="duplicates adversarial")
    yield case(drawn("abx bcx xda"), "adcb", labels="duplicates adversarial")
    yield case(drawn("apt tep epp tea"), "petea", labels="adversarial")
    yield case(drawn("ser dad esa"), "esadae", labels="adversarial duplicates")
    yield case(drawn("reea sads aead"), "easada", labels="adversarial duplicates")
    yield case(drawn("aab aaa bac"), "aaaac", labels="duplicates")
    yield case(drawn("fgf ghg fgi"), "fghgi", labels="duplicates adversarial")
    yield case(drawn("kkk kok kkk"), "okkkkkkkk", labels="duplicates cycle")
    yield case(drawn("kkk kok kkk"), "kkkkkkkko", labels="duplicates cycle")
    yield case(drawn("kkk kok kkk"), "kkkkkkkkk", labels="duplicates none")
    yield case(drawn("abab baba"), "ababababa", labels="duplicates none")
    yield case(drawn("stop xxxx pots"), "stops", labels="none order")


def small(random: Random) -> Draft:
    board = scattered(random, random.randint(1, 3), random.randint(1, 3), random.choice(("ab", "abc", "aA")))
    word = traced(random, board, random.randint(1, 6))
    if random.random() < 0.6:
        spoilt = random.randrange(len(word))
        word = word[:spoilt] + random.choice("abA") + word[spoilt + 1 :]
    return case(board, word + random.choice(("", "", word[-1])))


def drawn(picture: str) -> Board:
    """A board from its rows, separated by spaces."""
    return [list(row) for row in picture.split()]


def scattered(random: Random, rows: int, cols: int, letters: str) -> Board:
    return [[random.choice(letters) for _ in range(cols)] for _ in range(rows)]


def traced(random: Random, board: Board, length: int) -> str:
    """A word that can be traced; shorter than asked only if a few attempts have come to a dead end."""
    best = ""
    for _ in range(50):
        touched = [(random.randrange(len(board)), random.randrange(len(board[0])))]
        while len(touched) < length:
            free = [tile for tile in around(board, touched[-1]) if tile not in touched]
            if not free:
                break
            touched.append(random.choice(free))
        best = max(best, "".join(board[r][c] for r, c in touched), key=len)
    return best


def around(board: Board, place: tuple[int, int]) -> list[tuple[int, int]]:
    r, c = place
    near = ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
    return [(y, x) for y, x in near if 0 <= y < len(board) and 0 <= x < len(board[0])]
