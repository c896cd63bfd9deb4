"""Search trees from their insertion order, as they are or with one value changed so that few ancestors notice."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within
from service.catalogue.trees import Tree, chain, inserted

NODES = 10**4
LEAST, MOST = -(2**31), 2**31 - 1


def contract(root: Tree) -> None:
    within(len(root) - root.count(None), 1, NODES, "the tree has 1 to 10,000 nodes")
    within((value for value in root if value is not None), LEAST, MOST, "each value is from -2**31 to 2**31 - 1")


def samples() -> Iterator[Draft]:
    yield case([6, 2, 9, None, 4, 7])
    yield case([6, 2, 9, None, 7, 8], note="Node 7 stands in the left subtree of node 6.")


def hidden(random: Random) -> Iterator[Draft]:
    yield from edges()
    yield case([10, 4, 15, 2, 11], labels="adversarial none")
    yield case([10, 4, 15, None, None, 9, 20], labels="adversarial none")
    yield case([10, 4, 15, 2, 10], labels="adversarial duplicates none")
    yield case([10, 4, 15, None, None, 10, 20], labels="adversarial duplicates none")
    yield case([20, 10, 30, 5, 15, None, None, 1, 11], labels="adversarial none")
    yield case([20, 10, 30, 5, 15, None, None, None, None, 9], labels="adversarial none")
    yield case([20, 10, 30, 5, 15, None, None, None, None, 11, 21], labels="adversarial none")
    yield case([20, 10, 30, 5, 15, 25, 40, None, None, 11, 16, 19], labels="adversarial none")
    yield case([20, 10, 30, 5, 15, 25, 40, None, None, 11, 16, 21, 26, 35, 41], labels="adversarial")
    yield case([20, 10, 30, 5, 15, 25, 40, None, None, 11, 16, 21, 31], labels="adversarial none")
    yield case([8, 3, None, 1, 6, None, None, 4, 7], labels="skewed")
    yield case([8, 3, None, 1, 6, None, None, 2, 7], labels="skewed adversarial none")
    yield case([8, None, 12, 10, None, 7], labels="skewed adversarial none")
    yield case([8, None, 12, 10, None, 9, 13], labels="skewed adversarial none")
    for _ in range(6):
        yield case(inserted(random.sample(range(-12, 13), random.randint(5, 12))), labels="random")
    for _ in range(6):
        tree = inserted(random.sample(range(-12, 13), random.randint(5, 12)))
        yield case(changed(random, tree, 12), labels="random")
    for size in (1_000, 4_000):
        tree = inserted(random.sample(range(LEAST, MOST), size))
        yield case(tree, labels="large")
        yield case(changed(random, tree, MOST), labels="large none")
    yield case(inserted(random.sample(range(LEAST, MOST), NODES)), labels="scale boundary")
    yield case(chain("L", range(NODES, 0, -1)), labels="scale boundary skewed deep-recursion")
    yield case(chain("L", [*range(NODES, 1, -1), NODES]), labels="scale boundary skewed deep-recursion ends none")
    yield case(chain("R", range(NODES)), labels="scale boundary skewed deep-recursion zero")
    inwards = [value for pair in zip(range(NODES // 2), range(NODES, NODES // 2, -1), strict=True) for value in pair]
    yield case(chain("RL", inwards), labels="scale boundary skewed deep-recursion")


def edges() -> Iterator[Draft]:
    yield case([5], labels="single")
    yield case([LEAST], labels="single boundary negative")
    yield case([MOST], labels="single boundary")
    yield case([7, 3], labels="pair")
    yield case([3, None, 7], labels="pair")
    yield case([3, 7], labels="pair order none")
    yield case([7, None, 3], labels="pair order none")
    yield case([4, 4], labels="pair uniform duplicates none")
    yield case([4, None, 4], labels="pair uniform duplicates none")
    yield case([MOST, LEAST], labels="pair boundary")
    yield case([LEAST, None, MOST], labels="pair boundary")
    yield case([LEAST, LEAST], labels="pair boundary duplicates none")
    yield case([MOST, None, MOST], labels="pair boundary duplicates none")
    yield case([0, LEAST, MOST], labels="boundary zero")
    yield case([0, -3, 3], labels="zero negative")
    yield case([0, 1], labels="pair zero none")
    yield case([0, None, -1], labels="pair zero negative none")
    yield case([0, -5, None, None, 3], labels="zero adversarial none")
    yield case([0, None, 5, -3], labels="zero adversarial none")
    yield case([-4, -6, -2], labels="negative")


def small(random: Random) -> Draft:
    size = random.randint(1, 7)
    tree = inserted(random.sample(range(-4, 5), size))
    for _ in range(random.randrange(3)):
        tree = changed(random, tree, 4)
    return case(tree)


def changed(random: Random, tree: Tree, limit: int) -> Tree:
    """One value has become a neighbour of another value of the tree, or that value itself."""
    places = [at for at, value in enumerate(tree) if value is not None]
    copy = list(tree)
    value = tree[random.choice(places)]
    if value is not None:
        copy[random.choice(places)] = max(-limit, min(limit, value + random.randint(-1, 1)))
    return copy
