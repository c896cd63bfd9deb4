"""Trees of many shapes, and what is nearly a tree: with a ring, in two parts, or both at once."""

from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise
from random import Random

from service.catalogue.authoring import Draft, case, require, within

CHAMBERS = 2_000
TUNNELS = 5_000


def contract(n: int, edges: list[list[int]]) -> None:
    within(n, 1, CHAMBERS, "there are 1 to 2,000 chambers")
    within(len(edges), 0, TUNNELS, "there are 0 to 5,000 tunnels")
    require(all(len(edge) == 2 for edge in edges), "each tunnel has two ends")
    require(all(0 <= end < n for edge in edges for end in edge), "each end is a number from 0 to n - 1")
    require(all(a != b for a, b in edges), "no tunnel leads from a chamber to itself")
    require(len({(min(edge), max(edge)) for edge in edges}) == len(edges), "no tunnel is listed twice")


def samples() -> Iterator[Draft]:
    yield case(5, [[3, 0], [0, 4], [4, 1], [2, 4]])
    yield case(4, [[1, 0], [2, 3], [2, 0], [3, 1]], note="From 0 to 3 there are two routes, through 1 and through 2.")
    yield case(3, [[2, 1]], note="There is no route from 0 to 1.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case(1, [], labels="single empty boundary")
    yield case(2, [], labels="pair empty none")
    yield case(2, [[0, 1]], labels="pair")
    yield case(2, [[1, 0]], labels="pair reversed")
    yield case(5, [], labels="empty none")
    yield case(3, [[0, 1]], labels="unbalanced none")
    yield case(3, [[0, 1], [0, 2]], labels="order")
    yield case(3, [[2, 0], [2, 1]], labels="order reversed")
    yield case(3, [[1, 2], [1, 0]], labels="order")
    yield case(3, [[0, 2], [2, 1], [1, 0]], labels="cycle none")
    yield case(4, [[0, 1], [2, 3]], labels="unbalanced none")
    yield case(4, [[1, 2], [2, 3], [3, 1]], labels="cycle unbalanced adversarial none")
    yield case(4, [[0, 1], [1, 2], [2, 0]], labels="cycle unbalanced adversarial none")
    yield case(4, [[3, 2], [2, 1], [1, 0]], labels="skewed reversed")
    yield case(4, [[0, 1], [1, 2], [2, 3], [3, 1]], labels="cycle none")
    yield case(5, [[0, 1], [1, 2], [2, 3], [3, 0]], labels="cycle unbalanced adversarial none")
    yield case(5, [[1, 0], [2, 0], [3, 0], [4, 0]], labels="order reversed")
    yield case(5, [[0, 4], [1, 4], [2, 4], [3, 4]], labels="order")
    yield case(5, [[0, 3], [3, 1], [1, 4], [4, 2]], labels="order skewed")
    yield case(5, [[2, 1], [1, 0], [3, 4], [0, 2]], labels="cycle unbalanced adversarial none")
    yield case(6, [[0, 1], [1, 2], [3, 4], [4, 5]], labels="unbalanced none")
    yield case(6, [[0, 1], [1, 2], [2, 0], [3, 4], [4, 5], [5, 3]], labels="cycle unbalanced none")
    yield case(6, [[0, 1], [0, 2], [3, 4], [4, 5], [5, 3]], labels="cycle unbalanced adversarial none")
    yield case(6, [[1, 3], [3, 5], [0, 5], [1, 4]], labels="unbalanced adversarial none")
    yield case(6, [[0, 1], [1, 2], [2, 3], [3, 0]], labels="cycle unbalanced none")
    yield case(7, [[0, 1], [0, 2], [1, 3], [1, 4], [2, 5], [2, 6]], labels="order")
    yield case(7, [[6, 2], [5, 2], [4, 1], [3, 1], [2, 0], [1, 0]], labels="order reversed")
    yield case(7, [[0, 1], [0, 2], [1, 3], [1, 4], [2, 5], [2, 6], [5, 6]], labels="cycle none")
    yield case(8, [[0, 1], [2, 3], [4, 5], [6, 7], [1, 2], [5, 6], [3, 4]], labels="adversarial order")
    yield case(8, [[0, 1], [2, 3], [4, 5], [6, 7], [1, 2], [5, 6], [7, 4]], labels="cycle unbalanced adversarial none")
    yield case(5, complete(5), labels="dense cycle none")
    yield case(7, complete(4), labels="dense cycle unbalanced adversarial none")
    for n in (4, 5, 6, 7, 8, 10, 14, 20):
        yield case(n, shuffled(random, n, tree(random, n)), labels="random order")
    for n in (5, 6, 8, 12, 18):
        yield case(n, nearly(random, n), labels="random cycle unbalanced none")
    yield case(300, shuffled(random, 300, tree(random, 300)), labels="large")
    yield case(800, nearly(random, 800), labels="large cycle unbalanced none")
    yield case(CHAMBERS, shuffled(random, CHAMBERS, tree(random, CHAMBERS)), labels="scale boundary order")
    yield case(CHAMBERS, nearly(random, CHAMBERS), labels="scale cycle unbalanced none")
    yield case(CHAMBERS, path(range(CHAMBERS)), labels="scale skewed deep-recursion")
    yield case(CHAMBERS, path(reversed(range(CHAMBERS))), labels="scale skewed reversed deep-recursion")
    yield case(CHAMBERS, shuffled(random, CHAMBERS, path(range(CHAMBERS))), labels="scale skewed order deep-recursion")
    yield case(CHAMBERS, path([*range(CHAMBERS), 0]), labels="scale cycle none deep-recursion")
    yield case(
        CHAMBERS, path([*range(1, CHAMBERS), 1]), labels="scale cycle unbalanced adversarial none deep-recursion"
    )
    yield case(CHAMBERS, [[other, 7] for other in range(CHAMBERS) if other != 7], labels="scale order reversed")
    yield case(CHAMBERS, [], labels="boundary empty none")
    yield case(CHAMBERS, complete(101)[:TUNNELS], labels="scale boundary dense cycle unbalanced none")
    yield case(100, complete(100), labels="scale dense cycle none")


def complete(n: int) -> list[list[int]]:
    return [list(pair) for pair in combinations(range(n), 2)]


def path(chambers: Iterable[int]) -> list[list[int]]:
    return [[a, b] for a, b in pairwise(chambers)]


def tree(random: Random, n: int) -> list[list[int]]:
    """Each chamber but the first is joined to one before it."""
    return [[random.randrange(i), i] for i in range(1, n)]


def nearly(random: Random, n: int) -> list[list[int]]:
    """As many tunnels as a tree has, but in two parts, one of which has a ring."""
    cut = random.randrange(3, n)
    left, right = tree(random, cut), tree(random, n - cut)
    joined = {frozenset(edge) for edge in left}
    extra = next(pair for pair in combinations(range(cut), 2) if frozenset(pair) not in joined)
    return shuffled(random, n, [*left, list(extra), *([a + cut, b + cut] for a, b in right)])


def shuffled(random: Random, n: int, edges: list[list[int]]) -> list[list[int]]:
    """The same graph with other numbers, its tunnels in another order and each either way round."""
    names = list(range(n))
    random.shuffle(names)
    renamed = [random.sample((names[a], names[b]), 2) for a, b in edges]
    random.shuffle(renamed)
    return renamed


def small(random: Random) -> Draft:
    """About as many tunnels as a tree has: every second time a tree that may be changed a little."""
    n = random.randint(1, 7)
    if random.random() < 0.5:
        edges = shuffled(random, n, tree(random, n))
        return case(n, edges[: n - random.randint(1, 2)] if n > 1 else edges)
    pairs = complete(n)
    random.shuffle(pairs)
    count = random.randint(max(n - 2, 0), n + 1)
    return case(n, [random.sample(pair, 2) for pair in pairs[:count]])
