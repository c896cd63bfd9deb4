"""Small graphs against one idea each, random ones, and large ones: paths, stars, rings, trees and a complete graph."""

from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise
from random import Random

from service.catalogue.authoring import Draft, case, require, within

TENTS = 2_000
STRINGS = 5_000


def contract(n: int, edges: list[list[int]]) -> None:
    within(n, 2, TENTS, "there are 2 to 2,000 tents")
    within(len(edges), 1, STRINGS, "there are 1 to 5,000 strings")
    require(all(len(edge) == 2 for edge in edges), "each string has two tents")
    require(all(0 <= a < b < n for a, b in edges), "each string is [a, b] with 0 <= a < b < n")
    require(len({(a, b) for a, b in edges}) == len(edges), "no pair of tents is listed twice")


def samples() -> Iterator[Draft]:
    yield case(6, [[0, 4], [1, 5], [1, 2], [2, 5]], note="The circles are 0 4, 1 2 5 and 3.")
    yield case(4, [[0, 2], [1, 3], [0, 1]], note="A signal from 2 gets to 3 through 0 and 1.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case(2, [[0, 1]], labels="pair boundary")
    yield case(3, [[0, 1]], labels="unbalanced")
    yield case(3, [[0, 2]], labels="unbalanced order")
    yield case(3, [[1, 2]], labels="unbalanced")
    yield case(3, [[0, 2], [1, 2]], labels="order adversarial")
    yield case(3, [[1, 2], [0, 2]], labels="order adversarial")
    yield case(3, [[1, 2], [0, 1]], labels="reversed")
    yield case(3, [[0, 1], [0, 2], [1, 2]], labels="cycle dense")
    yield case(5, [[0, 4]], labels="ends unbalanced")
    yield case(7, [[2, 3]], labels="unbalanced")
    yield case(7, [[5, 6], [0, 1]], labels="ends unbalanced")
    yield case(4, [[0, 3], [1, 2]], labels="order")
    yield case(4, [[0, 1], [2, 3], [1, 2]], labels="adversarial")
    yield case(4, [[2, 3], [0, 1], [0, 3]], labels="adversarial order")
    yield case(5, [[0, 3], [1, 4], [2, 4], [0, 4]], labels="adversarial order")
    yield case(6, [[0, 5], [1, 5], [2, 5], [3, 5], [4, 5]], labels="adversarial order")
    yield case(6, [[0, 1], [0, 2], [0, 3], [0, 4], [0, 5]], labels="adversarial")
    yield case(6, [[4, 5], [3, 4], [2, 3], [1, 2], [0, 1]], labels="reversed skewed")
    yield case(6, [[0, 2], [2, 4], [1, 3], [3, 5]], labels="order skewed")
    yield case(8, [[0, 1], [2, 3], [4, 5], [6, 7], [1, 6], [3, 4]], labels="adversarial order")
    yield case(8, [[0, 1], [1, 2], [2, 3], [0, 3], [4, 5], [5, 6], [6, 7], [4, 7]], labels="cycle")
    yield case(7, [[0, 1], [1, 2], [0, 2], [4, 5], [5, 6], [4, 6]], labels="cycle unbalanced")
    yield case(9, [[3, 8], [3, 7], [7, 8], [1, 3]], labels="cycle unbalanced")
    yield case(5, [list(pair) for pair in combinations(range(5), 2)], labels="cycle dense")
    yield case(9, [list(pair) for pair in combinations(range(1, 8), 2)], labels="cycle dense unbalanced")
    for n, count in (
        (4, 2),
        (5, 3),
        (5, 4),
        (6, 3),
        (7, 4),
        (7, 6),
        (8, 5),
        (9, 7),
        (10, 6),
        (12, 9),
        (15, 10),
        (20, 18),
    ):
        yield case(n, scattered(random, n, count), labels="random")
    yield case(300, scattered(random, 300, 150), labels="large")
    yield case(500, scattered(random, 500, 2_000), labels="large cycle")
    yield case(1_000, shuffled(random, 1_000, forest(random, 1_000, 25)), labels="large")
    yield case(TENTS, [[0, TENTS - 1]], labels="boundary unbalanced ends")
    yield case(TENTS, [[i, i + 1] for i in range(TENTS - 1)], labels="scale boundary skewed deep-recursion")
    yield case(TENTS, [[i, i + 1] for i in reversed(range(TENTS - 1))], labels="scale skewed reversed deep-recursion")
    yield case(TENTS, shuffled(random, TENTS, path(range(TENTS))), labels="scale skewed order deep-recursion")
    yield case(TENTS, [[i, TENTS - 1] for i in range(TENTS - 1)], labels="scale adversarial order")
    yield case(TENTS, [[i, i + 1] for i in range(0, TENTS, 2)], labels="scale unbalanced")
    yield case(TENTS, shuffled(random, TENTS, forest(random, TENTS, 100)), labels="scale order")
    yield case(TENTS, scattered(random, TENTS, 1_000), labels="scale unbalanced order")
    yield case(TENTS, scattered(random, TENTS, STRINGS), labels="scale boundary cycle order")
    yield case(TENTS, [list(pair) for pair in combinations(range(100), 2)], labels="scale dense cycle unbalanced")


def path(tents: Iterable[int]) -> list[list[int]]:
    return [[a, b] for a, b in pairwise(tents)]


def forest(random: Random, n: int, roots: int) -> list[list[int]]:
    """Each tent but the first ones is joined to one before it."""
    return [[random.randrange(i), i] for i in range(roots, n)]


def shuffled(random: Random, n: int, edges: list[list[int]]) -> list[list[int]]:
    """The same graph with other numbers, its strings in another order."""
    names = list(range(n))
    random.shuffle(names)
    renamed = [sorted((names[a], names[b])) for a, b in edges]
    random.shuffle(renamed)
    return renamed


def scattered(random: Random, n: int, count: int) -> list[list[int]]:
    """So many different strings at random."""
    found: dict[tuple[int, int], None] = {}
    while len(found) < count:
        a, b = sorted(random.sample(range(n), 2))
        found[a, b] = None
    return [list(edge) for edge in found]


def small(random: Random) -> Draft:
    n = random.randint(2, 7)
    return case(n, scattered(random, n, random.randint(1, min(8, n * (n - 1) // 2))))
