"""Trees in which the best tour turns below the root, ends above a leaf, or is a single chamber."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

NODES = 30_000
LIMIT = 1_000

Tree = list[int | None]


def contract(root: Tree) -> None:
    within(len(root) - root.count(None), 1, NODES, "the tree has 1 to 30,000 nodes")
    within((value for value in root if value is not None), -LIMIT, LIMIT, "each value is from -1000 to 1000")


def samples() -> Iterator[Draft]:
    yield case([5, -8, 4, 6, 7], note="The tour 4, 5 has the result 9. To go on from 5 to 7 by way of -8 would cost 1.")
    yield case([1, 2, -6, None, None, 9, 8], note="The tour 9, -6, 8 turns at the chamber of value -6.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from edges()
    yield case([1, 5, 3], labels="ends")
    yield case([6, 4, 7, 1, 2, 3, 5], labels="ends")
    yield case([-9, 4, 5, 3, 6, 2, 8], labels="negative adversarial")
    yield case([-2, 4, 5, 3, 6, 2, 8], labels="negative adversarial")
    yield case([1, -7, -8, 5, 4, 6, 3], labels="negative adversarial")
    yield case([1, -2, -8, 5, 4, 6, 3], labels="negative adversarial")
    yield case([6, -3, -4, 1, None, None, 2], labels="negative adversarial")
    yield case([3, 8, None, 2, 9, None, None, 4, 1], labels="adversarial")
    yield case([3, None, 8, 2, 9, None, None, 1, 4], labels="adversarial")
    yield case([10, 6, 6, 5, 5, 5, 5], labels="adversarial")
    yield case([4, 9, -3, 7, 8, None, None, -1, 1], labels="adversarial ends")
    yield case([2, -1, None, 3, None, -1, None, 4], labels="skewed negative ends")
    yield case([2, None, -3, None, 3, None, -4, None, 2], labels="skewed negative")
    yield case([7, -5, None, None, 6], labels="skewed negative")
    yield case([5, -5, None, None, 6], labels="skewed negative zero")
    yield case([5, -6, None, None, 6], labels="skewed negative")
    yield case([0, 0, 0, 0, 0], labels="uniform zero")
    yield case([1, 1, 1, 1, 1, 1, 1], labels="uniform")
    yield case([-1, -1, -1, -1, -1], labels="uniform negative")
    for _ in range(10):
        yield case(grown(random, random.randint(3, 14), -9, 9), labels="random")
    for _ in range(3):
        yield case(grown(random, random.randint(5, 14), -9, -1), labels="random negative")
    for size, low in ((500, -LIMIT), (2_000, -700), (5_000, -400)):
        yield case(grown(random, size, low, LIMIT), labels="large")
    yield case([random.randint(-LIMIT, LIMIT) for _ in range(NODES)], labels="scale boundary")
    yield case([LIMIT] * NODES, labels="scale boundary uniform ends")
    yield case(chain("R", [-LIMIT] * NODES), labels="scale boundary skewed deep-recursion uniform negative")
    for steps in ("L", "RL"):
        values = [random.randint(-LIMIT, LIMIT) for _ in range(NODES)]
        yield case(chain(steps, values), labels="scale boundary skewed deep-recursion")


def edges() -> Iterator[Draft]:
    yield case([6], labels="single")
    yield case([0], labels="single zero")
    yield case([-6], labels="single negative")
    yield case([-LIMIT], labels="single negative boundary")
    yield case([LIMIT], labels="single boundary")
    yield case([2, 7], labels="pair")
    yield case([2, None, 7], labels="pair")
    yield case([2, -7], labels="pair negative")
    yield case([-7, None, 2], labels="pair negative ends")
    yield case([-7, 2], labels="pair negative ends")
    yield case([-4, -9], labels="pair negative")
    yield case([-9, None, -4], labels="pair negative ends")
    yield case([0, -1], labels="pair zero negative")
    yield case([-1, None, 0], labels="pair zero negative")
    yield case([-3, -1, -2], labels="negative")
    yield case([-3, 5, 6], labels="negative")
    yield case([-3, 1, 2], labels="negative ends")
    yield case([4, -1, -2], labels="negative")
    yield case([4, -1, 5], labels="negative")
    yield case([4, 5, -1], labels="negative")


def small(random: Random) -> Draft:
    return case(grown(random, random.randint(1, 7), *random.choice(((-3, 3), (-9, 9), (-4, -1)))))


def grown(random: Random, size: int, low: int, high: int) -> Tree:
    """A tree that grew by one leaf at a time, each at a free place chosen at random."""
    children: list[list[int | None]] = []
    free: list[tuple[int, int]] = []
    for node in range(size):
        if free:
            at = random.randrange(len(free))
            free[at], free[-1] = free[-1], free[at]
            parent, side = free.pop()
            children[parent][side] = node
        children.append([None, None])
        free += [(node, 0), (node, 1)]
    values = [random.randint(low, high) for _ in range(size)]
    order: Tree = [0]
    for node in order:
        if node is not None:
            order += children[node]
    return trimmed([None if node is None else values[node] for node in order])


def chain(steps: str, values: list[int]) -> Tree:
    """Each node is the only child of the one before, by the steps given in turn."""
    tree: Tree = [values[0]]
    for depth, value in enumerate(values[1:]):
        tree += [value, None] if steps[depth % len(steps)] == "L" else [None, value]
    return trimmed(tree)


def trimmed(tree: Tree) -> Tree:
    while tree[-1] is None:
        tree.pop()
    return tree
