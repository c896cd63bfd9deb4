"""Trees for generators, in level order with None for a missing child, as cases have them."""

from collections.abc import Sequence
from random import Random
from typing import TypeAlias

Tree: TypeAlias = list[int | None]


def inserted(values: Sequence[int]) -> Tree:
    """The tree that grows when different values, one or more, are inserted one by one into an empty search tree."""
    children: dict[int, Tree] = {}
    for value in values:
        children[value] = [None, None]
        node: int | None = values[0]
        while node is not None and node != value:
            side = int(value > node)
            if children[node][side] is None:
                children[node][side] = value
            node = children[node][side]
    tree: Tree = [values[0]]
    for place in tree:
        if place is not None:
            tree += children[place]
    return trimmed(tree)


def chain(steps: str, values: Sequence[int]) -> Tree:
    """Each node is the only child of the one before, by the steps L and R given in turn."""
    tree: Tree = [values[0]]
    for depth, value in enumerate(values[1:]):
        tree += [value, None] if steps[depth % len(steps)] == "L" else [None, value]
    return trimmed(tree)


def shape(random: Random, size: int) -> Tree:
    """The numbers of nodes in a tree that grew by one leaf at a time, each at a free place chosen at random."""
    children: list[Tree] = []
    free: list[tuple[int, int]] = []
    for node in range(size):
        if free:
            at = random.randrange(len(free))
            free[at], free[-1] = free[-1], free[at]
            parent, side = free.pop()
            children[parent][side] = node
        children.append([None, None])
        free += [(node, 0), (node, 1)]
    order: Tree = [0] if size else []
    for place in order:
        if place is not None:
            order += children[place]
    return order


def trimmed(tree: Tree) -> Tree:
    """Without what is missing at its end."""
    while tree and tree[-1] is None:
        tree.pop()
    return tree
