"""Small maps are drawn with one digit for each plot; the large ones are shapes that are hard for one idea each."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

SIDE = 200
HIGHEST = 100_000


def contract(heights: list[list[int]]) -> None:
    within(len(heights), 1, SIDE, "there are 1 to 200 rows")
    within(map(len, heights), 1, SIDE, "a row has 1 to 200 plots")
    require(all(len(row) == len(heights[0]) for row in heights), "all rows have the same length")
    within((height for row in heights for height in row), 0, HIGHEST, "each height is from 0 to 100,000")


def samples() -> Iterator[Draft]:
    yield case(
        drawn("2313 4121 1250"),
        note="From [1, 0] rain flows to the left into the Pacific, and down to [2, 0] into the Atlantic.",
    )
    yield case(drawn("133"), note="Every plot lies at the upper and at the lower edge.")
    yield case(
        drawn("95 66"),
        note="From [0, 0] rain gets to the right edge over [0, 1]; from [1, 1] it gets up to [0, 1] too.",
    )


def hidden(random: Random) -> Iterator[Draft]:
    yield case([[0]], labels="single zero boundary")
    yield case([[HIGHEST]], labels="single boundary")
    yield case(drawn("47"), labels="pair")
    yield case(drawn("74"), labels="pair")
    yield case(drawn("4 7"), labels="pair")
    yield case(drawn("50305"), labels="zero ends")
    yield case(drawn("5 0 3 0 5"), labels="zero ends")
    yield case(drawn("12 34"), labels="diagonal")
    yield case(drawn("43 21"), labels="diagonal")
    yield case(drawn("51 15"), labels="diagonal")
    yield case(drawn("15 51"), labels="diagonal")
    yield case(drawn("222 222 222"), labels="uniform")
    yield case(drawn("00 00"), labels="uniform zero")
    yield case(drawn("1111 1111"), labels="uniform")
    yield case(drawn("123 234 345"), labels="diagonal")
    yield case(drawn("543 432 321"), labels="diagonal")
    yield case(drawn("321 432 543"), labels="diagonal ends")
    yield case(drawn("999 909 999"), labels="zero ends")
    yield case(drawn("111 191 111"), labels="ends")
    yield case(drawn("999 919 989"), labels="adversarial")
    yield case(drawn("5555 5115 5155 5555"), labels="adversarial")
    yield case(drawn("1234 1234 1234"), labels="order")
    yield case(drawn("4321 4321 4321"), labels="order")
    yield case(drawn("111 222 333 444"), labels="order")
    yield case(drawn("10203 40506"), labels="zero order")
    yield case(drawn("99999 93339 93539 93339 99999"), labels="adversarial cycle")
    yield case(drawn("88888 81118 88818 11118 88888"), labels="adversarial")
    yield case(drawn("88888 81188 88188 88111 88888"), labels="adversarial order")
    yield case(drawn("8882888 8882888 8222228 8288828 8222228 8882888"), labels="adversarial cycle")
    yield case(drawn("33333 32223 32123 32223 33233"), labels="adversarial cycle")
    yield case(drawn("123456 999997 987698 999599"), labels="adversarial")
    yield case(drawn("654321 799999 896789 995999"), labels="adversarial")
    yield case(drawn("0123 7654 8901"), labels="adversarial order zero")
    yield case(drawn("6667 6867 6767 5557 6677"), labels="adversarial order")
    for rows, cols, most in (
        (2, 3, 3), (3, 2, 2), (3, 3, 2), (3, 4, 3), (4, 3, 9), (4, 4, 2), (5, 3, 3), (4, 6, 4), (6, 6, 3), (8, 5, 9),
    ):  # fmt: skip
        yield case(scattered(random, rows, cols, most), labels="random order")
    yield case(scattered(random, 1, SIDE, 9), labels="boundary large ends")
    yield case(scattered(random, SIDE, 1, 9), labels="boundary large ends")
    yield case(scattered(random, 40, 15, 3), labels="large order")
    yield case(scattered(random, 20, 50, 2), labels="large order")
    yield case(scattered(random, 60, 60, HIGHEST), labels="large")
    yield case([[5] * SIDE for _ in range(SIDE)], labels="scale boundary uniform cycle deep-recursion")
    yield case(winding(SIDE), labels="scale boundary adversarial deep-recursion")
    yield case([list(reversed(row)) for row in reversed(winding(100))], labels="large adversarial deep-recursion")
    yield case(bowl(SIDE), labels="scale boundary cycle")
    yield case(scattered(random, SIDE, SIDE, HIGHEST), labels="scale boundary large")


def drawn(picture: str) -> list[list[int]]:
    """A map from its rows, separated by spaces."""
    return [[int(digit) for digit in row] for row in picture.split()]


def scattered(random: Random, rows: int, cols: int, most: int) -> list[list[int]]:
    return [[random.randint(0, most) for _ in range(cols)] for _ in range(rows)]


def winding(side: int) -> list[list[int]]:
    """A ditch that rises from the upper edge to the right, down, to the left, down, and so on, between high walls."""
    heights = [[HIGHEST] * side for _ in range(side)]
    heights[0][1] = height = 0
    for row in range(1, side - 1, 2):
        cols = range(1, side - 1) if row % 4 == 1 else range(side - 2, 0, -1)
        for col in cols:
            height += 1
            heights[row][col] = height
        if row + 2 < side - 1:
            height += 1
            heights[row + 1][cols[-1]] = height
    return heights


def bowl(side: int) -> list[list[int]]:
    """The nearer to the middle, the lower, so that most plots drain nowhere."""
    return [[max(abs(2 * row + 1 - side), abs(2 * col + 1 - side)) // 20 for col in range(side)] for row in range(side)]


def small(random: Random) -> Draft:
    return case(scattered(random, random.randint(1, 4), random.randint(1, 5), random.choice((1, 2, 3, 9))))
