"""Search trees from their insertion order, which decides the shape; p and q stand on one path or on two."""

from collections import deque
from collections.abc import Iterator, Sequence
from math import inf
from random import Random

from service.catalogue.authoring import Draft, case, require, within

NODES = 10**5
LIMIT = 10**9

Tree = list[int | None]


def contract(root: Tree, p: int, q: int) -> None:
    values = {value for value in root if value is not None}
    within(len(root) - root.count(None), 2, NODES, "the tree has 2 to 100,000 nodes")
    within(values, -LIMIT, LIMIT, "each value is from -10**9 to 10**9")
    require(len(values) == len(root) - root.count(None), "all values in the tree are different")
    require_search_tree(root)
    require(p in values and q in values, "p and q are values of nodes of the tree")
    require(p != q, "p and q are different nodes")


def require_search_tree(root: Tree) -> None:
    places: deque[tuple[float, float]] = deque([(-inf, inf)])
    for value in root:
        require(bool(places), "each node but the root is the child of another")
        low, high = places.popleft()
        if value is not None:
            require(low < value < high, "values are smaller in a left subtree, larger in a right one")
            places.append((low, value))
            places.append((value, high))


def samples() -> Iterator[Draft]:
    tree: Tree = [50, 20, 70, 10, 35, None, 90, None, None, 28, 41]
    yield case(tree, 41, 10, note="Node 20 has 10 and 41 below it.")
    yield case(tree, 35, 28, note="Node 28 is below node 35, so the family of 35 contains both.")
    yield case([-6, None, 4, 1], 1, -6)


def hidden(random: Random) -> Iterator[Draft]:
    yield from edges()
    wide: Tree = [40, 16, 64, 8, 24, 56, 72, 4, 12, 20, 28, 52, 60, 68, 76]
    yield case(wide, 4, 12, labels="ends")
    yield case(wide, 76, 4, labels="ends order")
    yield case(wide, 20, 12, labels="order")
    yield case(wide, 60, 52, labels="order")
    yield case(wide, 56, 76, labels="adversarial")
    yield case(wide, 16, 28, labels="nested adversarial")
    yield case(wide, 68, 72, labels="nested adversarial")
    yield case(wide, 64, 52, labels="nested order adversarial")
    yield case(inserted([10, 5, 30, 20, 40, 15, 25]), 15, 25, labels="adversarial")
    yield case(inserted([10, 5, 30, 20, 40, 15, 25]), 40, 15, labels="adversarial order")
    yield case(inserted([9, 2, 1, 8, 3, 7, 4]), 4, 3, labels="skewed nested order")
    yield case(inserted([1, 9, 2, 8, 3, 7, 4]), 8, 7, labels="skewed nested order")
    for _ in range(8):
        size = random.randint(4, 12)
        values = random.sample(range(-15, 16), size)
        yield case(inserted(values), *random.sample(values, 2), labels="random")
    for _ in range(4):
        values = random.sample(range(-30, 31), random.randint(12, 20))
        yield parted_below_root(random, values, "random adversarial")
    for size in (1_000, 3_000):
        values = [2 * number - size for number in range(size)]
        random.shuffle(values)
        yield case(inserted(values), *random.sample(values, 2), labels="large")
    yield from scale(random)


def edges() -> Iterator[Draft]:
    yield case([1, None, 2], 1, 2, labels="pair nested")
    yield case([1, None, 2], 2, 1, labels="pair nested order")
    yield case([3, -3], 3, -3, labels="pair nested order negative")
    yield case([0, -1], -1, 0, labels="pair nested zero negative")
    yield case([LIMIT, -LIMIT], -LIMIT, LIMIT, labels="pair boundary negative")
    yield case([0, -LIMIT, LIMIT], LIMIT, -LIMIT, labels="boundary zero order")
    yield case([0, -4, 7], -4, 7, labels="zero negative")
    yield case([5, 0, 8], 0, 8, labels="zero")
    yield case([5, 0, 8], 8, 0, labels="zero order")
    yield case([8, 4, None, 0, 6], 0, 6, labels="zero adversarial")
    yield case([8, -2, None, -6, 0, None, None, -1, 3], -6, 0, labels="zero negative adversarial")
    yield case([8, -2, None, -6, 0, None, None, -1, 3], -1, 3, labels="zero negative")
    yield case([-10, -20, -5, -30, -15, -7, -1], -30, -15, labels="negative")
    yield case([-10, -20, -5, -30, -15, -7, -1], -1, -7, labels="negative order ends")
    yield case([5, 4, None, 3, None, 2, None, 1], 1, 3, labels="skewed nested")
    yield case([1, None, 2, None, 3, None, 4, None, 5], 5, 4, labels="skewed nested order ends")


def scale(random: Random) -> Iterator[Draft]:
    falling = range(NODES, 0, -1)
    yield case(inserted(falling), 1, 2, labels="scale boundary skewed deep-recursion nested")
    inwards = [value for pair in zip(range(15_000), range(30_000, 15_000, -1), strict=True) for value in pair]
    yield case(inserted(inwards), inwards[-1], inwards[-2], labels="scale skewed deep-recursion nested")
    arms = [0, *range(-1, -25_001, -1), *range(1, 25_001)]
    yield case(inserted(arms), 25_000, -25_000, labels="scale deep-recursion ends order zero")
    yield parted_below_root(random, list(range(-NODES // 2, NODES // 2)), "scale boundary")


def small(random: Random) -> Draft:
    """A tree of few nodes, with p and q wherever it may be."""
    values = random.sample(range(-5, 6), random.randint(2, 7))
    return case(inserted(values), *random.sample(values, 2))


def parted_below_root(random: Random, values: list[int], labels: str) -> Draft:
    """A tree at random in which the answer is neither the root nor p nor q.

    Of all values from p to q, the one inserted first is the answer.
    """
    while True:
        random.shuffle(values)
        p, q = random.sample(values, 2)
        first = next(value for value in values if min(p, q) <= value <= max(p, q))
        if first not in (values[0], p, q):
            return case(inserted(values), p, q, labels=labels)


def inserted(values: Sequence[int]) -> Tree:
    """The tree that grows when the values are inserted one by one into an empty one, in level order.

    A value's parent is one of its two neighbours among the values inserted before it, the later one. Taking
    the values out again from the last to the first shows these neighbours, in O(n log n) whatever the shape.
    """
    when = {value: at for at, value in enumerate(values)}
    ordered = sorted(values)
    below: dict[int, int | None] = dict(zip(ordered, [None, *ordered[:-1]], strict=True))
    above: dict[int, int | None] = dict(zip(ordered, [*ordered[1:], None], strict=True))
    left: dict[int, int] = {}
    right: dict[int, int] = {}
    for value in reversed(values[1:]):
        smaller, larger = below[value], above[value]
        if larger is None or (smaller is not None and when[smaller] > when[larger]):
            right[smaller] = value
        else:
            left[larger] = value
        if smaller is not None:
            above[smaller] = larger
        if larger is not None:
            below[larger] = smaller
    tree: Tree = [values[0]]
    for value in tree:
        if value is not None:
            tree += [left.get(value), right.get(value)]
    while tree[-1] is None:
        tree.pop()
    return tree
