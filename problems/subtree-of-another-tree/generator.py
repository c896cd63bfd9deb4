"""A small tree is cut out of the large one, and then left as it is or changed in one place."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

NODES, SUB_NODES = 2_000, 1_000
LIMIT = 10**4

Tree = list[int | None]
Places = dict[str, int]
"""The value at each place; a place is the way from the root, such as "LR"."""


def contract(root: Tree, subRoot: Tree) -> None:
    within(len(root) - root.count(None), 1, NODES, "the tree at root has 1 to 2,000 nodes")
    within(len(subRoot) - subRoot.count(None), 1, SUB_NODES, "the tree at subRoot has 1 to 1,000 nodes")
    within(
        (value for value in root + subRoot if value is not None), -LIMIT, LIMIT, "each value is from -10**4 to 10**4"
    )


def samples() -> Iterator[Draft]:
    yield case([7, 3, 5, None, 9, 3, None, None, None, None, 9], [3, None, 9], note="It is found twice.")
    yield case([8, 6, 2, 4, 1, None, None, None, None, 5], [6, 4, 1], note="Below node 1 hangs a node 5 as well.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([1], [1], labels="single")
    yield case([1], [2], labels="single none")
    yield case([0], [0], labels="single zero")
    yield case([LIMIT], [-LIMIT], labels="single boundary negative none")
    yield case([6], [6, 6], labels="pair uniform none")
    yield case([6, 6], [6], labels="pair uniform")
    yield case([6, None, 6], [6], labels="pair uniform")
    yield case([6, None, 6], [6, 6], labels="pair uniform none")
    yield case([4, 7], [7], labels="pair ends")
    yield case([4, None, 7], [7], labels="pair ends")
    yield case([4, 7], [4], labels="pair none")
    yield case([4, None, 7], [4], labels="pair none")
    yield case([4, 7], [4, 7], labels="pair")
    yield case([4, 7], [4, None, 7], labels="pair none")
    yield case([5, 12], [2], labels="multi-digit none")
    yield case([31, 2, 14], [1], labels="multi-digit none")
    yield case([9, 5, -3], [3], labels="negative none")
    yield case([20, 110, None, 4, 6], [10, 4, 6], labels="multi-digit none")
    yield case([3, 1, 1, 4, None, None, 4], [1, None, 4], labels="duplicates adversarial")
    yield case([3, 1, 1, 4, None, None, 4], [1, 4], labels="duplicates adversarial")
    yield case([3, 1, 1, 4, None, None, 4], [1, 4, 4], labels="duplicates none")
    yield case([2, 2, 2, 2], [2, 2], labels="uniform ends")
    yield case([2, None, 2, None, 2], [2, None, 2], labels="uniform skewed ends")
    yield case([2, 2, None, None, 2], [2, 2], labels="uniform skewed none")
    yield case([5, 5, 8, 5, 1], [5, 5, 1], labels="duplicates adversarial")
    yield case([5, 4, 8, 5, None, None, 5, 1, None, 1, 3], [5, 1, 3], labels="duplicates ends")
    yield case([1, 2, None, 3, None, 4], [2, 3, 4], labels="adversarial skewed none")
    yield case([9, 2, 6, 7, None, None, 1], [6, None, 1], labels="ends")
    yield case([9, 2, 6, 7, None, None, 1], [2, 7], labels="ends")
    yield case([9, 2, 6, 7, 0, None, 1], [2, 7], labels="zero adversarial none")
    yield case([9, 2, 6, 7, None, 0, 1], [6, None, 1], labels="zero adversarial none")
    yield case([9, 2, 6, 7, None, 0, 1], [6, 0], labels="zero adversarial none")
    for _ in range(5):
        tree = grown(random, random.randint(5, 14), 3)
        yield case(written(tree), written(cut(tree, random.choice(list(tree)))), labels="random")
    for change in (other_value, leaf_gone, leaf_added) * 3:
        tree = grown(random, random.randint(8, 16), 6)
        cutting = cut(tree, random.choice(sorted(tree, key=len)[1:4]))
        yield case(written(tree), written(change(random, cutting)), labels="random")
    for size, limit in ((300, 1), (900, 1), (NODES, LIMIT)):
        tree = grown(random, size, limit)
        yield case(written(tree), written(cut(tree, max(tree, key=len)[:3])), labels="large duplicates")
    for step in ("L", "R"):
        yield case(
            written(chain(step, NODES, 1)), written(chain(step, 200, 2)), labels="scale skewed deep-recursion none"
        )
    for steps in ("L", "LR"):
        tree = {place: random.randint(-LIMIT, LIMIT) for place in chain(steps, NODES, 1)}
        cutting = written(cut(tree, (steps * SUB_NODES)[:SUB_NODES]))
        yield case(written(tree), cutting, labels="scale boundary skewed deep-recursion ends")


def small(random: Random) -> Draft:
    """A cutting of the large tree, as it is or changed, or a small tree of its own."""
    tree = grown(random, random.randint(1, 7), 1)
    cutting = cut(tree, random.choice(list(tree)))
    kind = random.randrange(5)
    if kind == 0:
        cutting = grown(random, random.randint(1, 3), 1)
    elif kind < 4:
        cutting = (other_value, leaf_gone, leaf_added)[kind - 1](random, cutting)
    return case(written(tree), written(cutting))


def grown(random: Random, size: int, limit: int) -> Places:
    """A tree that grew by one leaf at a time, each at a free place chosen at random."""
    tree: Places = {}
    free = [""]
    for _ in range(size):
        place = free.pop(random.randrange(len(free)))
        tree[place] = random.randint(-limit, limit)
        free += [place + "L", place + "R"]
    return tree


def chain(steps: str, size: int, last: int) -> Places:
    """Nodes of value 1, each the only child of the one before, by the steps given in turn; the last one may differ."""
    way = (steps * size)[: size - 1]
    return {way[:depth]: 1 for depth in range(size - 1)} | {way: last}


def cut(tree: Places, top: str) -> Places:
    """The subtree at a place."""
    return {place[len(top) :]: value for place, value in tree.items() if place.startswith(top)}


def other_value(random: Random, tree: Places) -> Places:
    place = random.choice(list(tree))
    return {**tree, place: tree[place] - 1 if tree[place] > 0 else tree[place] + 1}


def leaf_gone(random: Random, tree: Places) -> Places:
    """One leaf less, unless there is but one node."""
    leaves = [place for place in tree if place and place + "L" not in tree and place + "R" not in tree]
    gone = random.choice(leaves) if leaves else None
    return {place: value for place, value in tree.items() if place != gone}


def leaf_added(random: Random, tree: Places) -> Places:
    free = [place + side for place in tree for side in "LR" if place + side not in tree]
    return {**tree, random.choice(free): random.choice(list(tree.values()))}


def written(tree: Places) -> Tree:
    """The tree in level order."""
    order, values = [""], []
    for place in order:
        values.append(tree.get(place))
        if place in tree:
            order += [place + "L", place + "R"]
    while values[-1] is None:
        values.pop()
    return values
