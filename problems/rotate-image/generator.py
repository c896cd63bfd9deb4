"""Most matrices hold different numbers, so that each misplaced one shows; some are symmetric in part."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

SIDE = 20
LIMIT = 1_000


def contract(matrix: list[list[int]]) -> None:
    size = len(matrix)
    within(size, 1, SIDE, "matrix has 1 to 20 rows")
    require(all(len(row) == size for row in matrix), "each row has as many numbers as there are rows")
    within((value for row in matrix for value in row), -LIMIT, LIMIT, "each number is -1000 to 1000")


def samples() -> Iterator[Draft]:
    yield case([[4, 1], [8, 6]], note="The top row, 4 and 1, is now the right column.")
    yield case(
        [[2, 7, 1], [8, 0, 5], [9, 3, 6]],
        note="The number in the middle stays. The left column, from bottom to top, is now the top row.",
    )


def hidden(random: Random) -> Iterator[Draft]:
    yield case([[5]], labels="single boundary")
    yield case([[0]], labels="single zero")
    yield case([[-LIMIT]], labels="single boundary negative")
    yield case([[11, 12], [13, 14]], labels="pair sorted")
    yield case([[LIMIT, -LIMIT], [0, 7]], labels="pair boundary negative zero")
    yield case([[1, 1], [1, 2]], labels="pair duplicates adversarial")
    yield case([[0, 3], [0, 0]], labels="pair zero adversarial")
    yield case([[6, 6], [6, 6]], labels="pair uniform")
    yield case([[0, 9, 0], [0, 0, 0], [0, 0, 0]], labels="parity zero adversarial")
    yield case([[0, 0, 0], [7, 0, 0], [0, 0, 0]], labels="parity zero adversarial")
    yield case([[3, 0, 0], [0, 0, 0], [0, 0, 0]], labels="parity zero adversarial")
    yield case([[1, 2, 1], [2, 3, 4], [1, 4, 1]], labels="parity duplicates adversarial")
    yield case([[-3, -8, -2], [-11, -1, -9], [-5, -14, -6]], labels="parity negative")
    yield case([[4, 4, 4]] * 3, labels="parity uniform")
    yield case(counted(4), labels="sorted parity")
    yield case(counted(5), labels="sorted parity")
    yield case([row[::-1] for row in reversed(counted(6))], labels="reversed parity")
    yield case([row[::-1] for row in reversed(counted(7))], labels="reversed parity")
    yield case([[0, 1, 1, 0], [1, 0, 0, 1], [1, 0, 0, 1], [0, 1, 1, 2]], labels="duplicates zero adversarial")
    yield case([[row] * 6 for row in range(-3, 3)], labels="duplicates negative sorted")
    yield case([list(range(10, 3, -1)) for _ in range(7)], labels="duplicates reversed parity")
    yield case([[int(r == c) for c in range(8)] for r in range(8)], labels="duplicates zero adversarial")
    yield case([[(r * c) % 5 for c in range(9)] for r in range(9)], labels="duplicates parity adversarial")
    for size in (2, 3, 3, 4, 4, 5, 6, 7, 8, 9):
        yield case(filled(random, size, 99), labels="random")
    yield case(filled(random, 6, 1), labels="random duplicates")
    yield case(filled(random, 7, 1), labels="random duplicates parity")
    yield case(filled(random, 11, LIMIT), labels="large parity")
    yield case(filled(random, 14, LIMIT), labels="large parity")
    yield case(filled(random, 17, LIMIT), labels="large parity")
    yield case(filled(random, SIDE - 1, LIMIT), labels="large parity")
    yield case(filled(random, SIDE, LIMIT), labels="large boundary")
    yield case(counted(SIDE), labels="large boundary sorted")
    yield case([[LIMIT - r - c for c in range(SIDE)] for r in range(SIDE)], labels="large boundary reversed")


def small(random: Random) -> Draft:
    """Up to five rows, of few different numbers or of many."""
    return case(filled(random, random.randint(1, 5), random.choice((1, 9))))


def counted(size: int) -> list[list[int]]:
    """The numbers from 21 on, row by row."""
    return [list(range(row * size + 21, row * size + size + 21)) for row in range(size)]


def filled(random: Random, size: int, limit: int) -> list[list[int]]:
    return [[random.randint(-limit, limit) for _ in range(size)] for _ in range(size)]
