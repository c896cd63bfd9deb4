"""Trees in which rows are full, ragged or of one node, and in which the order within a row matters."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

NODES = 2_000
LIMIT = 1_000

Tree = list[int | None]


def contract(root: Tree) -> None:
    within(len(root) - root.count(None), 0, NODES, "the tree has 0 to 2,000 nodes")
    within((value for value in root if value is not None), -LIMIT, LIMIT, "each value is from -1000 to 1000")


def samples() -> Iterator[Draft]:
    yield case([8, 3, 5, None, 1, 6, None, 4], note="Nodes 1 and 6 have different parents and share a row.")
    yield case([2, None, 7, -1, 2])


def hidden(random: Random) -> Iterator[Draft]:
    yield case([], labels="empty")
    yield case([9], labels="single")
    yield case([0], labels="single zero")
    yield case([LIMIT], labels="single boundary")
    yield case([-LIMIT], labels="single boundary negative")
    yield case([4, 2], labels="pair")
    yield case([4, None, 2], labels="pair")
    yield case([0, 0], labels="pair zero uniform")
    yield case([0, None, 0], labels="pair zero uniform")
    yield case([6, 1, 8], labels="order")
    yield case([6, 8, 1], labels="order")
    yield case([-4, -6, -5], labels="negative order")
    yield case([5, 5, 5], labels="uniform")
    yield case([5, 5, 5, 5, None, None, 5], labels="uniform")
    yield case([3, 0, 4, 1, 2], labels="zero adversarial")
    yield case([3, 4, 0, None, None, 1], labels="zero adversarial")
    yield case([0, 1, None, 0, 2], labels="zero duplicates")
    yield case([7, 4, 9, 1, 5, 8, 2], labels="order")
    yield case([1, 9, 9, 7, 3, 7, 3], labels="duplicates")
    yield case([2, 5, 5, None, 2, None, 2], labels="duplicates adversarial")
    yield case([2, 5, 5, None, 2, 2], labels="duplicates adversarial")
    yield case([1, 2, 3, 4, None, None, 5], labels="adversarial ends")
    yield case([1, 2, 3, None, 4, 5], labels="adversarial")
    yield case([1, 2, 3, None, None, 4, 5, 6], labels="adversarial ends")
    yield case([1, 2, 3, 4, 5, None, None, None, None, None, 6], labels="adversarial ends")
    yield case([1, 2, None, 3, None, 4], labels="skewed")
    yield case([1, None, 2, None, 3, None, 4], labels="skewed")
    yield case([1, None, 2, 3, None, None, 4, 5], labels="skewed")
    yield case([9, 6, 7, 5, None, None, 8, 4, None, None, 3], labels="skewed ends order")
    for _ in range(12):
        yield case(grown(random, random.randint(4, 14), 9), labels="random")
    for size in (200, 600, 1_200):
        yield case(grown(random, size, LIMIT), labels="large duplicates")
    yield case([random.randint(-LIMIT, LIMIT) for _ in range(1_023)], labels="large order")
    yield case([random.randint(-LIMIT, LIMIT) for _ in range(NODES)], labels="scale boundary order")
    yield case(comb(random), labels="scale boundary skewed deep-recursion")
    for steps in ("L", "R", "LR"):
        yield case(chain(random, steps), labels="scale boundary skewed deep-recursion")


def small(random: Random) -> Draft:
    return case(grown(random, random.randint(0, 8), 2))


def grown(random: Random, size: int, limit: int) -> Tree:
    """A tree that grew by one leaf at a time, each at a free place chosen at random."""
    tree: dict[str, int] = {}
    free = [""]
    for _ in range(size):
        place = free.pop(random.randrange(len(free)))
        tree[place] = random.randint(-limit, limit)
        free += [place + "L", place + "R"]
    order = [""]
    for place in order:
        if place in tree:
            order += [place + "L", place + "R"]
    return trimmed([tree.get(place) for place in order])


def chain(random: Random, steps: str) -> Tree:
    """As many nodes as allowed, each the only child of the one before, by the steps given in turn."""
    tree: Tree = [random.randint(-LIMIT, LIMIT)]
    for depth in range(1, NODES):
        value = random.randint(-LIMIT, LIMIT)
        tree += [value, None] if steps[depth % len(steps)] == "L" else [None, value]
    return trimmed(tree)


def comb(random: Random) -> Tree:
    """A chain of right children, each with a leaf as its left sister."""
    tree: Tree = [random.randint(-LIMIT, LIMIT)]
    for depth in range(NODES // 2):
        tree += [None] * (2 if depth > 0 else 0) + [random.randint(-LIMIT, LIMIT) for _ in range(2)]
    return tree[:-1]


def trimmed(tree: Tree) -> Tree:
    while tree and tree[-1] is None:
        tree.pop()
    return tree
