"""All shapes matter more than the numbers: single rows and columns, odd and even sides, wide and tall."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

SIDE = 10
LIMIT = 100


def contract(matrix: list[list[int]]) -> None:
    within(len(matrix), 1, SIDE, "matrix has 1 to 10 rows")
    within([len(row) for row in matrix], 1, SIDE, "a row has 1 to 10 numbers")
    require(all(len(row) == len(matrix[0]) for row in matrix), "all rows have the same length")
    within([value for row in matrix for value in row], -LIMIT, LIMIT, "each number is from -100 to 100")


def samples() -> Iterator[Draft]:
    yield case(
        [[14, 3, 25], [8, 40, 6]],
        note="Along the upper row, down to 6, and back along the lower row.",
    )
    yield case([[7, 2], [9, 4], [1, 8], [5, 3]])
    yield case([[31, 12, 50, 9]], note="A single row is inspected from left to right.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([[17]], labels="single")
    yield case([[0]], labels="single zero")
    yield case([[-LIMIT]], labels="single boundary negative")
    yield case([[6, -6]], labels="pair negative")
    yield case([[6], [-6]], labels="pair negative")
    yield case([[LIMIT, 1], [0, -LIMIT]], labels="boundary zero negative")
    yield case([[3, 1, 2]], labels="parity order")
    yield case([[3], [1], [2]], labels="parity order")
    yield case(counted(3, 3, 11), labels="parity sorted")
    yield case(counted(4, 4, 11), labels="parity sorted")
    yield case(counted(5, 5, -7), labels="parity sorted zero")
    yield case(counted(2, 5, 60), labels="sorted adversarial")
    yield case(counted(5, 2, 60), labels="sorted adversarial")
    yield case(counted(3, 6, 41), labels="parity adversarial")
    yield case(counted(6, 3, 41), labels="parity adversarial")
    yield case(counted(3, 2, 70), labels="parity sorted")
    yield case(counted(4, 3, -5), labels="parity zero sorted adversarial")
    yield case(counted(3, 4, -5), labels="parity zero sorted adversarial")
    yield case([row[::-1] for row in reversed(counted(4, 5, 1))], labels="reversed parity")
    yield case([row[::-1] for row in reversed(counted(5, 3, 1))], labels="reversed parity")
    yield case([[0, 0, 0], [0, 5, 0]], labels="zero duplicates adversarial")
    yield case([[0, 2, 0], [4, 0, 6], [0, 8, 0]], labels="zero duplicates adversarial")
    yield case([[7, 1, 1], [1, 7, 2], [2, 2, 7]], labels="duplicates adversarial")
    yield case([[-1, -2], [-1, -2], [-3, -1]], labels="duplicates negative adversarial")
    yield case([[9] * 4] * 3, labels="uniform duplicates")
    yield case([[0, 0], [0, 0]], labels="uniform zero")
    yield case(filled(random, 1, SIDE), labels="random boundary")
    yield case(filled(random, SIDE, 1), labels="random boundary")
    for rows, cols in ((2, 3), (2, 7), (7, 2), (3, 8), (4, 6), (5, 4), (6, 6), (7, 5), (7, 7), (8, 3)):
        yield case(filled(random, rows, cols), labels="random")
    yield case(filled(random, 9, 10), labels="large parity")
    yield case(filled(random, 10, 9), labels="large parity")
    yield case(filled(random, 2, SIDE), labels="large boundary")
    yield case(filled(random, SIDE, 2), labels="large boundary")
    yield case(filled(random, SIDE, SIDE), labels="large boundary")
    yield case(counted(SIDE, SIDE, -50), labels="large boundary sorted zero")


def counted(rows: int, cols: int, first: int) -> list[list[int]]:
    """The numbers from the first one on, row by row."""
    return [list(range(first + row * cols, first + row * cols + cols)) for row in range(rows)]


def filled(random: Random, rows: int, cols: int) -> list[list[int]]:
    return [[random.randint(-LIMIT, LIMIT) for _ in range(cols)] for _ in range(rows)]


def small(random: Random) -> Draft:
    """At most five rows and columns, of a few numbers or of many."""
    limit = random.choice((1, 3, LIMIT))
    cols = random.randint(1, 5)
    return case([[random.randint(-limit, limit) for _ in range(cols)] for _ in range(random.randint(1, 5))])
