"""Pairs of trees that agree, or differ in one place only: a value, a missing node, a child on the other side."""

from collections.abc import Iterator
from random import Random

from service.catalogue.authoring import Draft, case, within

NODES = 100
LIMIT = 10**4

Tree = list[int | None]
Places = dict[str, int]
"""The value at each place; a place is the way from the root, such as "LR"."""


def contract(p: Tree, q: Tree) -> None:
    within((len(tree) - tree.count(None) for tree in (p, q)), 0, NODES, "each tree has 0 to 100 nodes")
    within((value for value in p + q if value is not None), -LIMIT, LIMIT, "each value is from -10**4 to 10**4")


def samples() -> Iterator[Draft]:
    yield case([6, 2, 9, None, 4, 8], [6, 2, 9, None, 4, 8])
    yield case([6, 2, 9, None, 4, 8], [6, 2, 9, 4, None, 8], note="Node 4 hangs on different sides of node 2.")
    yield case([3, 3, -5], [3, 3, 5], note="The shapes agree, one value does not.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([], [], labels="empty")
    yield case([], [0], labels="empty zero none")
    yield case([0], [], labels="empty zero none")
    yield case([7], [7], labels="single")
    yield case([7], [8], labels="single none")
    yield case([0], [0], labels="single zero")
    yield case([-1], [1], labels="single negative none")
    yield case([LIMIT], [LIMIT], labels="single boundary")
    yield case([-LIMIT], [LIMIT], labels="single boundary negative none")
    yield case([4, 9], [4, 9], labels="pair")
    yield case([4, None, 9], [4, None, 9], labels="pair")
    yield case([4, 9], [4], labels="pair none")
    yield case([4], [4, None, 9], labels="pair none")
    yield case([4, 9], [9, 4], labels="pair none")
    yield case([5, 5], [5, None, 5], labels="pair uniform none")
    yield case([6, 0], [6, None, 0], labels="pair zero none")
    yield case([0, 0], [0, None, 0], labels="pair zero uniform none")
    yield case([4, 0, 7], [4, None, 0, None, 7], labels="zero adversarial none")
    yield case([0, None, 0], [0], labels="pair zero uniform none")
    yield case([0, 0, 0], [0, 0], labels="zero uniform none")
    yield case([8, 3, 5], [8, 5, 3], labels="adversarial none")
    yield case([8, 3, 5, 1], [8, 3, 5, None, 1], labels="ends none")
    yield case([8, 3, 5, None, None, 1], [8, 3, 5, None, None, None, 1], labels="ends none")
    yield case([8, 3, 5, 1, 2, 4, 6], [8, 3, 5, 1, 2, 4, 7], labels="ends none")
    yield case([8, 3, 5, 1, 2, 4, 6], [8, 3, 5, 0, 2, 4, 6], labels="ends zero none")
    yield case([8, 3, 5, 1, 2, 4, 6], [8, 3, 5, 1, 2, 4], labels="ends none")
    yield case([2, 1, 1, 3, None, None, 3], [2, 1, 1, None, 3, 3], labels="duplicates adversarial none")
    yield case([2, 1, 1, 3, None, None, 3], [2, 1, 1, 3, None, None, 3], labels="duplicates")
    yield case([1, 2, None, 3, None, 4], [1, 2, 3, 4], labels="adversarial skewed none")
    yield case([1, 2, None, None, 3], [1, 2, None, 3], labels="skewed none")
    yield case([1, 1, None, 1, None, 1], [1, None, 1, None, 1, None, 1], labels="skewed uniform none")
    for _ in range(4):
        tree = grown(random, random.randint(3, 12), 9)
        yield case(written(tree), written(tree), labels="random")
    for change in (other_value, leaf_gone, leaf_moved) * 3:
        tree = grown(random, random.randint(4, 12), 9)
        other = change(random, tree)
        yield case(written(tree), written(other), labels="random" if tree == other else "random none")
    for change in (leaf_gone, other_value, leaf_moved):
        tree = grown(random, NODES - 1, LIMIT)
        yield case(written(change(random, tree)), written(tree), labels="large none")
    full = grown(random, NODES, LIMIT)
    yield case(written(full), written(full), labels="large boundary")
    for step in ("L", "R", "LR"):
        tree = chain(random, step)
        yield case(written(tree), written(tree), labels="scale boundary skewed")
        tree_with_other_end = {**tree, max(tree, key=len): LIMIT}
        yield case(written(tree), written(tree_with_other_end), labels="scale boundary skewed ends none")


def small(random: Random) -> Draft:
    """Two trees that agree, differ in one place, or have nothing to do with each other."""
    tree = grown(random, random.randint(0, 7), 1)
    kind = random.randrange(6)
    if kind < 3 and tree:
        other = (other_value, leaf_gone, leaf_moved)[kind](random, tree)
    elif kind == 3:
        other = grown(random, random.randint(0, 3), 1)
    else:
        other = tree
    return case(written(tree), written(other))


def grown(random: Random, size: int, limit: int) -> Places:
    """A tree that grew by one leaf at a time, each at a free place chosen at random."""
    tree: Places = {}
    free = [""]
    for _ in range(size):
        place = free.pop(random.randrange(len(free)))
        tree[place] = random.randint(-limit, limit)
        free += [place + "L", place + "R"]
    return tree


def chain(random: Random, steps: str) -> Places:
    """As many nodes as allowed, each the only child of the one before, by the steps given in turn."""
    way = (steps * NODES)[: NODES - 1]
    return {way[:depth]: random.randint(-LIMIT, LIMIT - 1) for depth in range(NODES)}


def other_value(random: Random, tree: Places) -> Places:
    place = random.choice(list(tree))
    return {**tree, place: tree[place] - 1 if tree[place] > 0 else tree[place] + 1}


def leaf_gone(random: Random, tree: Places) -> Places:
    gone = random.choice(leaves(tree))
    return {place: value for place, value in tree.items() if place != gone}


def leaf_moved(random: Random, tree: Places) -> Places:
    """One leaf hangs on the other side of its parent; what hung there, if anything, has come to its own side."""
    leaf = random.choice(leaves(tree))
    if not leaf:
        return tree
    here, there = leaf, leaf[:-1] + ("L" if leaf.endswith("R") else "R")
    moved: Places = {}
    for place, value in tree.items():
        if place.startswith(there):
            moved[here + place[len(there) :]] = value
        else:
            moved[there if place == here else place] = value
    return moved


def leaves(tree: Places) -> list[str]:
    return [place for place in tree if place + "L" not in tree and place + "R" not in tree]


def written(tree: Places) -> Tree:
    """The tree in level order."""
    order, values = [""], []
    for place in order:
        values.append(tree.get(place))
        if place in tree:
            order += [place + "L", place + "R"]
    while values and values[-1] is None:
        values.pop()
    return values
