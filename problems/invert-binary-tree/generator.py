"""Trees of all shapes: the exchange must reach every node, whether it has two children, one or none."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within
from service.catalogue.trees import Tree, shape, trimmed

NODES = 100
LIMIT = 100


def contract(root: Tree) -> None:
    values = [value for value in root if value is not None]
    within(len(values), 0, NODES, "the tree has 0 to 100 nodes")
    within(values, -LIMIT, LIMIT, "each value is from -100 to 100")


def samples() -> Iterator[Draft]:
    yield case([8, 3, 11, 6, None, 9, 20], note="The only child of node 3 has changed sides too.")
    yield case([5, None, -2, 7])


def hidden(random: Random) -> Iterator[Draft]:
    yield case([], labels="empty")
    yield case([0], labels="single zero")
    yield case([-LIMIT], labels="single boundary negative")
    yield case([6, 2], labels="pair")
    yield case([5, None, 9], labels="pair")
    yield case([0, 0], labels="pair zero uniform")
    yield case([-3, None, -3], labels="pair negative uniform")
    yield case([LIMIT, -LIMIT, LIMIT], labels="boundary negative")
    yield case([4, 4, 4], labels="uniform")
    yield case([6, 6, 6, None, 6], labels="uniform adversarial")
    yield case([3, 0, 8], labels="zero")
    yield case([1, 0, 2, 3, 4], labels="zero adversarial")
    yield case([0, 5, None, 0, 7], labels="zero duplicates")
    yield case([-1, 2, -1, -5, None, None, 2], labels="negative duplicates")
    yield case([7, 5, 5, 1, 8, 8, 1], labels="duplicates adversarial")
    yield case([7, 5, 5, None, 1, None, 1], labels="duplicates adversarial")
    yield case([9, 1, 7, 2, 3, 4, 5], labels="adversarial")
    yield case([9, 1, 7, None, None, 4, 5], labels="adversarial")
    yield case([9, 1, 7, 2, None, 4], labels="adversarial")
    yield case([3, 8, None, 1, None, 6], labels="skewed")
    yield case([3, None, 8, None, 1, None, 6], labels="skewed")
    yield case([3, 8, None, None, 1, 6], labels="skewed")
    for _ in range(12):
        yield case(grown(random, random.randint(3, 12), 9), labels="random")
    for size in (40, 60, 80, 99):
        yield case(grown(random, size, LIMIT), labels="large")
    yield case(list(range(1, 64)), labels="large adversarial")
    yield case(list(range(-50, 50)), labels="large boundary negative zero")
    yield case([LIMIT] * NODES, labels="large boundary uniform")
    for turn in ("left", "right", "zigzag"):
        yield case(chain(random, turn), labels="scale boundary skewed")


def small(random: Random) -> Draft:
    """A tree of few nodes and few different values."""
    return case(grown(random, random.randint(0, 7), 2))


def grown(random: Random, size: int, limit: int) -> Tree:
    """A tree that grew by one leaf at a time, each at a free place chosen at random."""
    order = shape(random, size)
    values = [random.randint(-limit, limit) for _ in range(size)]
    return trimmed([None if node is None else values[node] for node in order])


def chain(random: Random, turn: str) -> Tree:
    """As many nodes as allowed, each the only child of the one before."""
    tree: Tree = [random.randint(-LIMIT, LIMIT)]
    for depth in range(1, NODES):
        value = random.randint(-LIMIT, LIMIT)
        left = turn == "left" or (turn == "zigzag" and depth % 2 == 1)
        tree += [value, None] if left else [None, value]
    return trimmed(tree)
