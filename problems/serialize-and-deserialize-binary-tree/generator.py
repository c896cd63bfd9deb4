"""Trees of all shapes, with values that a careless format cannot carry."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within
from service.catalogue.trees import Tree, shape, trimmed

NODES = 10**4
LIMIT = 1000


def contract(root: Tree) -> None:
    values = [value for value in root if value is not None]
    within(len(values), 0, NODES, "the tree has 0 to 10,000 nodes")
    within(values, -LIMIT, LIMIT, "each value is from -1000 to 1000")


def samples() -> Iterator[Draft]:
    yield case([7, 2, 9, None, 4, 8])
    yield case([12, None, -5, 12], note="A value may occur twice and may be negative.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from edges()
    yield from shapes()
    for _ in range(10):
        size = random.randint(3, 12)
        yield case(grown(random, size, 9), labels="random")
    for _ in range(4):
        size = random.randint(8, 20)
        yield case(grown(random, size, LIMIT), labels="random multi-digit negative")
    for size in (500, 2_000, 5_000):
        yield case(grown(random, size, LIMIT), labels="large multi-digit negative duplicates")
    yield case([random.randint(-LIMIT, LIMIT) for _ in range(NODES)], labels="large boundary duplicates")
    yield case(chain(random, 2_000, "zigzag"), labels="large skewed deep-recursion")
    for turn in ("left", "right", "zigzag"):
        yield case(chain(random, NODES, turn), labels="scale boundary skewed deep-recursion")


def edges() -> Iterator[Draft]:
    yield case([], labels="empty")
    yield case([1], labels="single")
    yield case([0], labels="single zero")
    yield case([-1], labels="single negative")
    yield case([LIMIT], labels="single boundary multi-digit")
    yield case([-LIMIT], labels="single boundary multi-digit negative")
    yield case([8, 3], labels="pair")
    yield case([4, None, 9], labels="pair")
    yield case([0, 0], labels="pair zero uniform")
    yield case([0, None, 0], labels="pair zero uniform")
    yield case([-1, None, -1], labels="pair negative uniform")
    yield case([LIMIT, -LIMIT, LIMIT], labels="boundary multi-digit negative")
    yield case([12, 1, 2], labels="multi-digit")
    yield case([1, 12, None, 123, None, 2, 3], labels="multi-digit")
    yield case([10, 100, 0, None, 1000], labels="multi-digit zero")
    yield case([3, -1, 5, 2, 4], labels="negative adversarial")
    yield case([3, 0, 5, 2, 4], labels="zero adversarial")
    yield case([-2, -1, -3, None, -4], labels="negative")


def shapes() -> Iterator[Draft]:
    yield case([5, 5, 5], labels="uniform")
    yield case([5, 5, None, 5], labels="uniform skewed")
    yield case([5, None, 5, None, 5], labels="uniform skewed")
    yield case([5, 5, None, None, 5], labels="uniform skewed adversarial")
    yield case([6, 9, 9, None, 2, None, 2], labels="duplicates")
    yield case([1, 2, 1, 1, None, None, 2], labels="duplicates adversarial")
    yield case([3, 4, 6, 7, 9, 10, 15], labels="sorted")
    yield case([9, 5, 12, 2, 7, 10, 20], labels="adversarial")
    yield case([9, 12, 5, 20, 10, 7, 2], labels="adversarial")
    yield case([3, None, 5, None, 8, None, 9], labels="sorted skewed")
    yield case([3, 5, None, 8, None, 9], labels="sorted skewed")
    yield case([9, 8, 7, None, None, 6, None, 5], labels="adversarial")


def small(random: Random) -> Draft:
    """A tree of few nodes; values are equal, zero, negative or of several digits."""
    return case(grown(random, random.randint(0, 7), random.choice((1, 2, 12))))


def grown(random: Random, size: int, limit: int) -> Tree:
    """A tree that grew by one leaf at a time, each at a free place chosen at random."""
    order = shape(random, size)
    values = [random.randint(-limit, limit) for _ in range(size)]
    return trimmed([None if node is None else values[node] for node in order])


def chain(random: Random, size: int, turn: str) -> Tree:
    """A tree in which each node is the only child of the one before."""
    tree: Tree = [random.randint(-LIMIT, LIMIT)]
    for depth in range(1, size):
        value = random.randint(-LIMIT, LIMIT)
        left = turn == "left" or (turn == "zigzag" and depth % 2 == 1)
        tree += [value, None] if left else [None, value]
    return trimmed(tree)
