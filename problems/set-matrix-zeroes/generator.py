"""Few zeros, so that one line too many or too few shows; many of them in or near the first row and column."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

SIDE = 200
LEAST = -(2**31)
MOST = 2**31 - 1


def contract(matrix: list[list[int]]) -> None:
    within(len(matrix), 1, SIDE, "matrix has 1 to 200 rows")
    within([len(row) for row in matrix], 1, SIDE, "a row has 1 to 200 readings")
    require(all(len(row) == len(matrix[0]) for row in matrix), "all rows have the same length")
    within([value for row in matrix for value in row], LEAST, MOST, "each reading is from -2**31 to 2**31 - 1")


def samples() -> Iterator[Draft]:
    yield case(
        [[5, 8, 2], [4, 0, 7]],
        note="The short circuit in the middle of the lower row disables this row and the middle column.",
    )
    yield case(
        [[3, 9, 6, 2], [1, 7, 4, 0], [8, 5, 2, 6], [9, 0, 1, 3]],
        note="Two short circuits: two rows and two columns read 0.",
    )
    yield case([[-4, 12], [7, -1]], note="There is no short circuit.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([[0]], labels="single zero")
    yield case([[6]], labels="single none")
    yield case([[LEAST]], labels="single none boundary negative")
    yield case([[LEAST, 0], [MOST, MOST]], labels="boundary negative zero")
    yield case([[MOST, LEAST], [0, LEAST]], labels="boundary negative zero")
    yield case([[0, 5]], labels="pair zero ends")
    yield case([[5, 0]], labels="pair zero ends")
    yield case([[0], [5]], labels="pair zero ends")
    yield case([[5], [0]], labels="pair zero ends")
    yield case([[5, 7]], labels="pair none")
    yield case([[0, 4], [3, 8]], labels="zero ends adversarial")
    yield case([[2, 4], [3, 0]], labels="zero ends")
    yield case([[2, 0], [3, 8]], labels="zero adversarial")
    yield case([[2, 4], [0, 8]], labels="zero adversarial")
    yield case([[0, 4], [3, 0]], labels="zero diagonal")
    yield case([[2, 0], [0, 8]], labels="zero diagonal adversarial")
    yield case([[2, 7, 0], [3, 8, 5], [6, 1, 9]], labels="zero adversarial")
    yield case([[2, 7, 5], [3, 8, 5], [0, 1, 9]], labels="zero adversarial")
    yield case([[0, 7, 5], [3, 8, 5], [6, 1, 9]], labels="zero ends adversarial")
    yield case([[2, 7, 5], [3, 8, 5], [6, 1, 0]], labels="zero ends")
    yield case([[2, 7, 5], [3, 0, 5], [6, 1, 9]], labels="zero")
    yield case([[4, 0, 6, 0], [5, 3, 7, 2], [8, 1, 9, 4]], labels="zero adversarial")
    yield case([[4, 6], [0, 3], [8, 1], [0, 9]], labels="zero adversarial")
    yield case([[1, 2, 3, 4], [5, 0, 6, 0], [7, 8, 9, 1]], labels="zero adversarial")
    yield case([[1, 2, 3], [4, 0, 6], [7, 8, 9], [5, 0, 2]], labels="zero adversarial")
    yield case([[1, 2, 3, 4], [5, 6, 7, 0], [8, 0, 9, 1], [2, 3, 4, 5]], labels="zero diagonal")
    yield case([[-1, -1, -1], [-1, 0, -1], [-1, -1, -1]], labels="negative duplicates adversarial")
    yield case([[-1, 3], [-2, 0], [-1, -1]], labels="negative adversarial")
    yield case([[-1, -2], [-3, -4]], labels="negative none adversarial")
    yield case([[0, 0, 0], [0, 0, 0]], labels="uniform zero dense")
    yield case([[7, 7], [7, 7], [7, 7]], labels="uniform none duplicates")
    yield case([[0, 0, 3], [0, 5, 0], [1, 0, 0]], labels="dense zero")
    yield case([[3, 9, 4, 0, 6, 1]], labels="zero adversarial")
    yield case([[3], [9], [0], [6]], labels="zero adversarial")
    for rows, cols in ((2, 3), (3, 2), (3, 3), (3, 4), (4, 4), (4, 5), (5, 4), (6, 6)):
        yield case(readings(random, rows, cols, 3, rows * cols // 6 + 1), labels="random negative")
    yield case(readings(random, 1, SIDE, MOST, 0), labels="large boundary none")
    yield case(readings(random, SIDE, 1, MOST, 1), labels="large boundary")
    yield case(readings(random, 20, 30, 999, 9), labels="large")
    yield case(readings(random, 30, 20, 999, 9), labels="large")
    yield case(readings(random, SIDE, SIDE, MOST, 12), labels="scale boundary")
    yield case([[0] * SIDE for _ in range(SIDE)], labels="scale boundary uniform dense zero")
    yield case([[int(r + c < 2 * SIDE - 2) for c in range(SIDE)] for r in range(SIDE)], labels="scale boundary ends")


def readings(random: Random, rows: int, cols: int, limit: int, zeros: int) -> list[list[int]]:
    """Readings other than 0 within the limit, and so many zeros among them, at most one at each place."""
    matrix = [[random.choice((-1, 1)) * random.randint(1, limit) for _ in range(cols)] for _ in range(rows)]
    for place in random.sample(range(rows * cols), zeros):
        matrix[place // cols][place % cols] = 0
    return matrix


def small(random: Random) -> Draft:
    """At most four rows and columns, with no zero or a few."""
    rows, cols = random.randint(1, 4), random.randint(1, 4)
    return case(readings(random, rows, cols, 2, random.randint(0, min(3, rows * cols))))
