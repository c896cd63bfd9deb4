"""Small grids are drawn as rows of 0 and 1; the large ones are shapes that are hard for one idea each."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

SIDE = 300
CELLS = {"0", "1"}


def contract(grid: list[list[str]]) -> None:
    within(len(grid), 1, SIDE, "grid has 1 to 300 rows")
    within(len(grid[0]), 1, SIDE, "a row has 1 to 300 squares")
    require(all(len(row) == len(grid[0]) for row in grid), "all rows have the same length")
    require(all(CELLS.issuperset(row) for row in grid), 'each square is the text "0" or "1"')


def samples() -> Iterator[Draft]:
    yield case(drawn("1011 1001 0100"), note="The square in the last row touches another only at a corner.")
    yield case(drawn("11010 01110"), note="One island: the squares are joined along the lower row.")
    yield case(drawn("000"), note="There is no dry ground.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case(drawn("0"), labels="single none boundary")
    yield case(drawn("1"), labels="single boundary")
    yield case(drawn("11"), labels="pair")
    yield case(drawn("1 1"), labels="pair")
    yield case(drawn("10"), labels="pair")
    yield case(drawn("01 10"), labels="diagonal")
    yield case(drawn("10 01"), labels="diagonal")
    yield case(drawn("10101 01010 10101"), labels="diagonal")
    yield case(drawn("1100 1100 0011 0011"), labels="diagonal")
    yield case(drawn("0000 0000 0000"), labels="uniform none")
    yield case(drawn("1111 1111 1111"), labels="uniform dense")
    yield case(drawn("10001 00000 10001"), labels="ends")
    yield case(drawn("0110 1001 1001 0110"), labels="ends diagonal")
    yield case(drawn("1110111 1000001 1011101"), labels="ends")
    yield case(drawn("111 101 111"), labels="cycle")
    yield case(drawn("11111 10001 10101 10001 11111"), labels="cycle nested")
    yield case(drawn("1111111 1000001 1011101 1010101 1011101 1000001 1111111"), labels="cycle nested")
    yield case(drawn("101 101 111"), labels="adversarial")
    yield case(drawn("00001 00011 00110 01100 11000"), labels="adversarial")
    yield case(drawn("0101010 0101010 0111110 0001000"), labels="adversarial")
    yield case(drawn("0010 1111 0010 1110"), labels="adversarial")
    yield case(drawn("11111 00001 11111 10000 11111"), labels="adversarial")
    yield case(drawn("1011 1101 0110 1011"), labels="dense")
    for _ in range(10):
        yield case(scattered(random, random.randint(2, 7), random.randint(2, 7), 50), labels="random")
    yield case(scattered(random, 1, SIDE, 60), labels="boundary large")
    yield case(scattered(random, SIDE, 1, 60), labels="boundary large")
    yield case(scattered(random, 90, 25, 45), labels="large")
    yield case(scattered(random, 25, 90, 60), labels="large")
    yield case(scattered(random, 80, 80, 90), labels="large dense")
    yield case([["1"] * SIDE for _ in range(SIDE)], labels="scale boundary uniform dense deep-recursion")
    yield case(winding(SIDE), labels="scale boundary adversarial deep-recursion")
    yield case(spiral(SIDE), labels="scale boundary nested deep-recursion")
    yield case(checkered(SIDE), labels="scale boundary diagonal")
    yield case(scattered(random, SIDE, SIDE, 62), labels="scale boundary large")


def small(random: Random) -> Draft:
    """A grid of up to five by five squares, from mostly water to mostly dry ground."""
    return case(scattered(random, random.randint(1, 5), random.randint(1, 5), random.choice((35, 55, 75))))


def drawn(picture: str) -> list[list[str]]:
    """A grid from its rows, separated by spaces."""
    return [list(row) for row in picture.split()]


def scattered(random: Random, rows: int, cols: int, percent: int) -> list[list[str]]:
    """Each square is dry with the chance given."""
    return [["1" if random.randrange(100) < percent else "0" for _ in range(cols)] for _ in range(rows)]


def checkered(side: int) -> list[list[str]]:
    """As many islands as there can be."""
    return [["10"[(row + col) % 2] for col in range(side)] for row in range(side)]


def winding(side: int) -> list[list[str]]:
    """One path to the right, down, to the left, down, and so on, with water between its turns."""
    grid = [["1" if row % 2 == 0 else "0"] * side for row in range(side)]
    for row in range(1, side, 2):
        grid[row][-1 if row % 4 == 1 else 0] = "1"
    return grid


def spiral(side: int) -> list[list[str]]:
    """One path from the upper left square inwards, with water between its turns."""
    grid = [["0"] * side for _ in range(side)]
    row, col, down, right = 0, 0, 0, 1

    def dry(r: int, c: int) -> bool:
        return 0 <= r < side and 0 <= c < side and grid[r][c] == "1"

    turns = 0
    grid[0][0] = "1"
    while turns < 2:
        r, c = row + down, col + right
        if 0 <= r < side and 0 <= c < side and not dry(r, c) and not dry(r + down, c + right):
            row, col = r, c
            grid[row][col] = "1"
            turns = 0
        else:
            down, right = right, -down
            turns += 1
    return grid
