"""Both lists are made together: a root is chosen in a part of inorder, and its left and right parts follow."""

from collections.abc import Callable, Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

NODES = 3_000
LIMIT = 3_000


def contract(preorder: list[int], inorder: list[int]) -> None:
    within(len(preorder), 1, NODES, "preorder has 1 to 3,000 values")
    within(preorder, -LIMIT, LIMIT, "each value is from -3000 to 3000")
    require(len(inorder) == len(preorder), "the two lists are of the same length")
    require(len(set(preorder)) == len(preorder), "no value occurs twice")
    require(set(inorder) == set(preorder), "the two lists have the same values")
    require(one_tree(preorder, inorder), "the two lists belong to one tree")


def one_tree(preorder: list[int], inorder: list[int]) -> bool:
    """A walk comes to the nodes in the order of preorder, and leaves for their right sides in that of inorder."""
    entered: list[int] = []
    left = 0
    for value in preorder:
        entered.append(value)
        while entered and entered[-1] == inorder[left]:
            entered.pop()
            left += 1
    return not entered


def samples() -> Iterator[Draft]:
    yield case([6, 2, 8, -1], [2, 8, 6, -1], note="Node 8 is the right child of node 2.")
    yield case([5, 9, 4], [4, 9, 5])


def hidden(random: Random) -> Iterator[Draft]:
    yield case([0], [0], labels="single zero")
    yield case([-1], [-1], labels="single negative")
    yield case([LIMIT], [LIMIT], labels="single boundary")
    yield case([-LIMIT], [-LIMIT], labels="single boundary negative")
    yield case([4, 7], [7, 4], labels="pair")
    yield case([4, 7], [4, 7], labels="pair sorted")
    yield case([7, 4], [4, 7], labels="pair sorted")
    yield case([7, 4], [7, 4], labels="pair reversed")
    yield case([0, -1], [0, -1], labels="pair zero negative")
    yield case([-1, 0], [-1, 0], labels="pair zero negative")
    yield case([LIMIT, -LIMIT, 0], [-LIMIT, LIMIT, 0], labels="boundary zero")
    yield case([3, -1, 8], [3, -1, 8], labels="negative skewed")
    yield case([3, 8, -1], [3, -1, 8], labels="negative skewed adversarial")
    yield case([5, 2, 6, -1, 4], [2, 5, -1, 6, 4], labels="negative adversarial")
    yield case([5, 2, -1, 6], [2, -1, 5, 6], labels="negative adversarial")
    yield case([8, 5, 3, 6, 12, 9], [3, 5, 6, 8, 9, 12], labels="sorted")
    yield case([12, 8, 5, 3, 6, 9], [3, 5, 6, 8, 9, 12], labels="sorted skewed")
    yield case([8, 12, 9, 5, 6, 3], [12, 9, 8, 6, 5, 3], labels="reversed")
    yield case([1, 4, 6, 2], [4, 6, 2, 1], labels="skewed")
    yield case([1, 4, 6, 2], [1, 4, 6, 2], labels="skewed ends")
    yield case([1, 4, 6, 2], [1, 6, 2, 4], labels="skewed adversarial")
    yield case([1, 4, 6, 2], [4, 2, 6, 1], labels="skewed adversarial")
    yield case([1, 9, 4, 7, 3, 8, 5], [4, 9, 7, 1, 8, 3, 5], labels="order")
    yield case([1, 9, 3, 8, 5], [9, 1, 8, 3, 5], labels="order adversarial")
    yield case([1, 9, 4, 7, 3], [4, 9, 7, 1, 3], labels="order adversarial")
    yield case([2, 7, 1, 8, 6, 4], [2, 1, 7, 6, 8, 4], labels="ends adversarial")
    yield case([2, 7, 1, 8, 6, 4], [1, 8, 7, 6, 4, 2], labels="ends adversarial")
    for _ in range(12):
        size = random.randint(4, 14)
        yield planted(random.sample(range(-9, 10), size), random.randrange, "random")
    for size in (25, 40):
        yield planted(list(range(size)), random.randrange, "random sorted")
        yield planted(list(range(size, 0, -1)), random.randrange, "random reversed")
    for size in (300, 1_500):
        yield planted(random.sample(range(-LIMIT, LIMIT + 1), size), random.randrange, "large")
    values = random.sample(range(-LIMIT, LIMIT + 1), NODES)
    yield planted(values, random.randrange, "scale boundary")
    yield planted(values, lambda low, high: (low + high) // 2, "scale boundary order")
    yield planted(values, lambda _, high: high - 1, "scale boundary skewed deep-recursion reversed")
    yield planted(values, lambda low, _: low, "scale boundary skewed deep-recursion ends")
    yield case(values, values[::2] + values[1::2][::-1], labels="scale boundary skewed deep-recursion adversarial")


def small(random: Random) -> Draft:
    return planted(random.sample(range(-4, 5), random.randint(1, 6)), random.randrange, "")


def planted(inorder: list[int], root_of: Callable[[int, int], int], labels: str) -> Draft:
    """Both lists of the tree in which root_of says where, in inorder from low to before high, the root stands."""
    preorder: list[int] = []
    parts = [(0, len(inorder))]
    while parts:
        low, high = parts.pop()
        if low < high:
            root = root_of(low, high)
            preorder.append(inorder[root])
            parts += [(root + 1, high), (low, root)]
    return case(preorder, inorder, labels=labels)
