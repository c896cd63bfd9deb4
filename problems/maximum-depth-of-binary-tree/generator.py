"""Trees of all shapes, with the deepest node on the left, on the right or inside, and chains for deep recursion."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within
from service.catalogue.trees import Tree, shape, trimmed

MOST = 10_000
LIMIT = 100


def contract(root: Tree) -> None:
    values = [value for value in root if value is not None]
    within(len(values), 0, MOST, "the tree has 0 to 10,000 nodes")
    within(values, -LIMIT, LIMIT, "each value is from -100 to 100")


def samples() -> Iterator[Draft]:
    yield case([6, 2, 9, None, 4, None, None, 8], note="The longest way leads through 6, 2, 4 and 8.")
    yield case([5, None, 5])


def hidden(random: Random) -> Iterator[Draft]:
    yield from fixed()
    for size in (3, 4, 5, 6, 7, 8, 9, 10, 12, 14):
        yield case(grown(random, size, 9), labels="random")
    for size in (100, 1_000, 4_000):
        yield case(grown(random, size, LIMIT), labels="large")
    yield case([1] * 1_023, labels="large dense uniform")
    yield case([2] * 1_024, labels="large dense uniform")
    yield case(chain(random, 999, "left"), labels="large skewed deep-recursion")
    yield case(chain(random, 1_001, "right"), labels="large skewed deep-recursion")
    yield case(grown(random, MOST, LIMIT), labels="scale boundary")
    yield case([random.randint(-LIMIT, LIMIT) for _ in range(MOST)], labels="scale boundary dense")
    for turn in ("left", "right", "zigzag"):
        yield case(chain(random, MOST, turn), labels="scale boundary skewed deep-recursion")


def fixed() -> Iterator[Draft]:
    yield case([], labels="empty boundary")
    yield case([7], labels="single")
    yield case([0], labels="single zero")
    yield case([-LIMIT], labels="single boundary negative")
    yield case([LIMIT, -LIMIT], labels="pair boundary negative skewed")
    yield case([3, None, 8], labels="pair skewed")
    yield case([0, 0], labels="pair zero uniform")
    yield case([1, None, 0], labels="pair zero skewed")
    yield case([4, 2, 6], labels="tie dense")
    yield case([4, 4, 4], labels="tie dense uniform duplicates")
    yield case([0, 1, 2], labels="zero tie dense")
    yield case([1, 2, 3, 4], labels="adversarial")
    yield case([1, 2, 3, None, None, None, 4], labels="adversarial")
    yield case([1, 2, 3, None, None, 4], labels="adversarial")
    yield case([1, 2, 3, None, 4], labels="adversarial")
    yield case([1, 2, 3, 4, 5, 6, 7], labels="tie dense")
    yield case([1, 0, 3, 4, 5], labels="zero adversarial")
    yield case([-1, -2, -3, 0, None, None, None, -4], labels="zero negative adversarial")
    yield case([1, 2, None, 3, None, 4], labels="skewed")
    yield case([1, None, 2, None, 3, None, 4], labels="skewed")
    yield case([1, 2, None, None, 3, 4, None, None, 5], labels="skewed adversarial")
    yield case([9, 8, 7, None, 6, 5, None, 4, None, None, 3], labels="tie adversarial")
    yield case([9, 8, 7, None, None, 6, 5, None, None, 4, 3, 2], labels="adversarial")
    yield case([9, 8, 7, 6, 5, None, None, 4, 3, None, None, None, 2], labels="adversarial")
    yield case([5, 5, 5, None, 5, None, 5, 5, None, None, 5], labels="uniform duplicates tie")


def small(random: Random) -> Draft:
    return case(grown(random, random.randint(0, 8), 2))


def grown(random: Random, size: int, limit: int) -> Tree:
    """A tree that grew by one leaf at a time, each at a free place chosen at random."""
    order = shape(random, size)
    return trimmed([None if node is None else random.randint(-limit, limit) for node in order])


def chain(random: Random, size: int, turn: str) -> Tree:
    """Each node is the only child of the one before."""
    tree: Tree = [random.randint(-LIMIT, LIMIT)]
    for depth in range(1, size):
        value = random.randint(-LIMIT, LIMIT)
        left = turn == "left" or (turn == "zigzag" and depth % 2 == 1)
        tree += [value, None] if left else [None, value]
    return trimmed(tree)
