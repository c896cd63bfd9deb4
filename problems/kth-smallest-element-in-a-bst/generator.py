"""Search trees from their insertion order, which decides the shape, and places at both ends and around the root."""

from collections import deque
from collections.abc import Iterator
from math import inf
from random import Random

from service.catalogue.authoring import Draft, case, require, within
from service.catalogue.trees import Tree, chain, inserted

NODES = 10**4
LIMIT = 10**4


def contract(root: Tree, k: int) -> None:
    values = [value for value in root if value is not None]
    within(len(values), 1, NODES, "the tree has 1 to 10,000 nodes")
    within(values, 0, LIMIT, "each value is from 0 to 10**4")
    require_search_tree(root)
    require(1 <= k <= len(values), "k is from 1 to the number of nodes")


def require_search_tree(root: Tree) -> None:
    places: deque[tuple[float, float]] = deque([(-inf, inf)])
    for value in root:
        low, high = places.popleft()
        if value is not None:
            require(low < value < high, "values are smaller in a left subtree, larger in a right one")
            places.append((low, value))
            places.append((value, high))


def samples() -> Iterator[Draft]:
    yield case([40, 15, 60, 8, 22, None, 75], 3, note="In line: 8, 15, 22, 40, 60, 75.")
    yield case([9, None, 30, 12], 1)


def hidden(random: Random) -> Iterator[Draft]:
    yield case([7], 1, labels="single boundary")
    yield case([0], 1, labels="single zero boundary")
    yield case([LIMIT], 1, labels="single boundary")
    yield case([8, 2], 1, labels="pair ends")
    yield case([8, 2], 2, labels="pair ends")
    yield case([2, None, 8], 1, labels="pair ends order")
    yield case([2, None, 8], 2, labels="pair ends order")
    yield case([6, 0], 1, labels="pair zero ends")
    yield case([6, 0], 2, labels="pair zero ends")
    yield case([0, None, LIMIT], 2, labels="pair zero boundary")
    yield case([5, 0, 9], 1, labels="zero ends")
    yield case([5, 0, 9], 2, labels="zero")
    yield case([8, 4, None, 0, 6, None, 1], 1, labels="zero adversarial")
    yield case([8, 4, None, 0, 6, None, 1], 2, labels="zero adversarial")
    wide: Tree = [50, 20, 80, 10, 30, 70, 90, None, 15, 25, None, 60, None, None, 95]
    for k in range(1, 12):
        yield case(wide, k, labels="ends" if k in (1, 11) else "order")
    yield case([30, 10, None, 5, 20, None, None, 15], 3, labels="skewed adversarial")
    yield case([30, 10, None, 5, 20, None, None, 15], 5, labels="skewed ends")
    yield case([3, None, 9, 6, None, 4, 7], 3, labels="skewed adversarial")
    yield case([3, None, 9, 6, None, 4, 7], 5, labels="skewed ends")
    for _ in range(12):
        size = random.randint(4, 14)
        yield case(inserted(random.sample(range(25), size)), random.randint(1, size), labels="random")
    for size in (1_000, 5_000):
        tree = inserted(random.sample(range(LIMIT + 1), size))
        yield case(tree, 1, labels="large ends")
        yield case(tree, random.randint(size // 3, size // 2), labels="large")
    yield case(inserted(random.sample(range(LIMIT + 1), NODES)), NODES, labels="scale boundary ends")
    falling = range(NODES, 0, -1)
    yield case(chain("L", falling), 1, labels="scale boundary skewed deep-recursion ends")
    yield case(chain("L", falling), NODES // 2, labels="scale boundary skewed deep-recursion")
    yield case(chain("R", range(NODES)), NODES, labels="scale boundary skewed deep-recursion ends order")
    inwards = [value for pair in zip(range(5_000), range(10_000, 5_000, -1), strict=True) for value in pair]
    yield case(chain("RL", inwards), NODES // 2 + 1, labels="scale boundary skewed deep-recursion zero")


def small(random: Random) -> Draft:
    size = random.randint(1, 7)
    return case(inserted(random.sample(range(9), size)), random.randint(1, size))
