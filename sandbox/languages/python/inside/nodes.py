"""The node classes that people know, and the way between them and plain values.

Nodes are read by their attributes, never by their class: a submission may bring its own.
"""

from collections import deque
from itertools import pairwise
from typing import Any

MOST_NODES = 1_000_000


class ListNode:
    def __init__(self, val: Any = 0, next: Any = None) -> None:
        self.val = val
        self.next = next


class TreeNode:
    def __init__(self, val: Any = 0, left: Any = None, right: Any = None) -> None:
        self.val = val
        self.left = left
        self.right = right


class Node:
    def __init__(self, val: Any = 0, neighbors: Any = None) -> None:
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []


class Malformed(Exception):
    """An answer is not of the shape that its type has; the message says how."""


def build_list(value: Any) -> Any:
    values, cycle_to = (value["values"], value["cycle_to"]) if isinstance(value, dict) else (value, None)
    nodes = [ListNode(item) for item in values]
    for node, following in pairwise(nodes):
        node.next = following
    if cycle_to is not None:
        nodes[-1].next = nodes[cycle_to]
    return nodes[0] if nodes else None


def read_list(node: Any) -> Any:
    values: list[Any] = []
    place: dict[int, int] = {}
    while node is not None:
        if id(node) in place:
            return {"values": values, "cycle_to": place[id(node)]}
        place[id(node)] = len(values)
        values.append(_attribute(node, "val", "ListNode"))
        node = _attribute(node, "next", "ListNode")
        _bound(len(values))
    return values


def build_tree(values: Any) -> Any:
    if not values:
        return None
    root = TreeNode(values[0])
    waiting, rest = deque([root]), iter(values[1:])
    for value in rest:
        parent = waiting.popleft()
        if value is not None:
            parent.left = TreeNode(value)
            waiting.append(parent.left)
        value = next(rest, None)
        if value is not None:
            parent.right = TreeNode(value)
            waiting.append(parent.right)
    return root


def read_tree(root: Any) -> Any:
    values: list[Any] = []
    level = deque([root])
    while level:
        node = level.popleft()
        if node is None:
            values.append(None)
            continue
        values.append(_attribute(node, "val", "TreeNode"))
        level.append(_attribute(node, "left", "TreeNode"))
        level.append(_attribute(node, "right", "TreeNode"))
        _bound(len(values))
    while values and values[-1] is None:
        values.pop()
    return values


def find_in_tree(root: Any, value: Any) -> Any:
    """The node of the tree that holds the value, None where none does."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node is not None:
            if node.val == value:
                return node
            waiting += [node.left, node.right]
    return None


def build_graph(adjacency: Any) -> Any:
    nodes = [Node(i + 1) for i in range(len(adjacency))]
    for node, neighbours in zip(nodes, adjacency, strict=True):
        node.neighbors = [nodes[number - 1] for number in neighbours]
    return nodes[0] if nodes else None


def read_graph(start: Any, given: set[int]) -> Any:
    """All nodes that can be reached, in order of discovery; `given` holds the ids of the argument's own nodes."""
    found = [start] if start is not None else []
    index = {id(node): i for i, node in enumerate(found)}
    graph: list[Any] = []
    for node in found:
        neighbours: list[int] = []
        for other in _attribute(node, "neighbors", "Node"):
            if id(other) not in index:
                index[id(other)] = len(found)
                found.append(other)
            neighbours.append(index[id(other)])
        graph.append([_attribute(node, "val", "Node"), neighbours])
        _bound(len(found))
    return {"graph": graph, "shared": len(given & index.keys())}


def graph_ids(start: Any) -> set[int]:
    found = {id(start): start} if start is not None else {}
    waiting = list(found.values())
    while waiting:
        for other in waiting.pop().neighbors:
            if id(other) not in found:
                found[id(other)] = other
                waiting.append(other)
    return set(found)


def _attribute(node: Any, name: str, wanted: str) -> Any:
    try:
        return getattr(node, name)
    except AttributeError:
        raise Malformed(f"a value of type {type(node).__name__} stands where a {wanted} is asked") from None


def _bound(count: int) -> None:
    if count > MOST_NODES:
        raise Malformed(f"more than {MOST_NODES} nodes, or a cycle")
