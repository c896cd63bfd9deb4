"""A graph is written as the lists of neighbours of the nodes 1, 2, and so on; node 1 is given."""

from collections.abc import Iterable, Iterator
from random import Random

from service.catalogue.authoring import Draft, case, require, within

NODES = 100


def contract(node: list[list[int]]) -> None:
    size = len(node)
    within(size, 0, NODES, "the map has 0 to 100 stations")
    for value, neighbours in enumerate(node, 1):
        require(len(neighbours) < size, "no station has more neighbours than there are other stations")
        require(all(1 <= other <= size for other in neighbours), "each neighbour is the number of a station")
        require(value not in neighbours, "no station is its own neighbour")
        require(len(set(neighbours)) == len(neighbours), "no neighbour is listed twice")
    sets = [set(neighbours) for neighbours in node]
    both_ways = all(value in sets[other - 1] for value, others in enumerate(sets, 1) for other in others)
    require(both_ways, "each track is listed at both of its ends")
    require(len(reachable(node)) == size, "all stations can be reached from station 1")


def samples() -> Iterator[Draft]:
    yield case([[2, 3], [1], [1]], note="Station 1 lies between the stations 2 and 3.")
    yield case([[2, 3, 4], [1, 3], [1, 2], [1]], note="Stations 1, 2 and 3 form a ring, and 4 hangs on 1.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case([], labels="empty boundary")
    yield case([[]], labels="single")
    yield case([[2], [1]], labels="pair")
    yield case([[2], [1, 3], [2]], labels="skewed")
    yield case([[3], [3], [1, 2]], labels="skewed order")
    yield case([[2, 3], [1, 3], [1, 2]], labels="cycle dense")
    yield case([[3, 2], [3, 1], [2, 1]], labels="cycle dense order")
    yield case(graph(5, ring(5)), labels="cycle")
    yield case(graph(6, ring(6)), labels="cycle")
    yield case(graph(4, complete(4)), labels="cycle dense")
    yield case(graph(7, complete(7)), labels="cycle dense")
    yield case(graph(6, ((1, 2), (2, 3), (3, 4), (4, 2), (4, 5), (5, 6))), labels="cycle adversarial")
    yield case(graph(6, (*ring(6), (1, 4), (2, 5))), labels="cycle adversarial")
    yield case(graph(6, ((1, 2), (2, 3), (3, 1), (1, 4), (4, 5), (5, 1), (5, 6))), labels="cycle adversarial")
    yield case(graph(8, ((1, 8), (8, 2), (2, 7), (7, 3), (3, 6), (6, 4), (4, 5))), labels="skewed order")
    yield case(graph(9, ((1, other) for other in range(2, 10))), labels="adversarial")
    yield case(graph(9, ((9, other) for other in range(1, 9))), labels="adversarial order")
    yield case(graph(7, ((i, i // 2) for i in range(2, 8))), labels="adversarial")
    yield case(graph(8, ((a, b) for a in range(1, 5) for b in range(5, 9))), labels="dense cycle adversarial")
    yield case(graph(9, grid(3)), labels="cycle adversarial")
    for extra in (0, 0, 1, 1, 2, 2, 3, 4, 5, 6):
        yield case(connected(random, random.randint(4, 9), extra), labels="random order")
    yield case(connected(random, 60, 0), labels="large order")
    yield case(connected(random, 70, 30), labels="large order")
    yield case(connected(random, 80, 200), labels="large order")
    yield case(connected(random, 90, 1_000), labels="large order dense")
    yield case(graph(NODES, ((i, i + 1) for i in range(1, NODES))), labels="boundary skewed large")
    yield case(graph(NODES, ring(NODES)), labels="boundary cycle large")
    yield case(graph(NODES, ((1, other) for other in range(2, NODES + 1))), labels="boundary large")
    yield case(graph(NODES, grid(10)), labels="boundary cycle large")
    yield case(connected(random, NODES, 150), labels="boundary large order")
    yield case(graph(NODES, complete(NODES)), labels="boundary dense cycle large")


def small(random: Random) -> Draft:
    """A map of few stations, often with more than one way between them."""
    return case(connected(random, random.randint(0, 7), random.randint(0, 4)))


def graph(size: int, edges: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The lists of neighbours, in the order in which the edges come."""
    neighbours: list[list[int]] = [[] for _ in range(size)]
    for a, b in edges:
        neighbours[a - 1].append(b)
        neighbours[b - 1].append(a)
    return neighbours


def ring(size: int) -> list[tuple[int, int]]:
    return [(i, i % size + 1) for i in range(1, size + 1)]


def complete(size: int) -> list[tuple[int, int]]:
    return [(a, b) for a in range(1, size + 1) for b in range(a + 1, size + 1)]


def grid(side: int) -> list[tuple[int, int]]:
    """The edges between the neighbouring points of a square grid, numbered row by row."""
    right = [(i, i + 1) for i in range(1, side * side + 1) if i % side != 0]
    return right + [(i, i + side) for i in range(1, side * (side - 1) + 1)]


def connected(random: Random, size: int, extra: int) -> list[list[int]]:
    """A random tree with some more edges; numbers and lists are shuffled."""
    names = list(range(1, size + 1))
    random.shuffle(names)
    edges = {frozenset((names[i], names[random.randrange(i)])) for i in range(1, size)}
    wanted = min(size - 1 + extra, size * (size - 1) // 2)
    while len(edges) < wanted:
        edges.add(frozenset(random.sample(names, 2)))
    neighbours = graph(size, sorted((min(edge), max(edge)) for edge in edges))
    for others in neighbours:
        random.shuffle(others)
    return neighbours


def reachable(node: list[list[int]]) -> set[int]:
    """The numbers of the nodes that node 1 leads to, itself among them."""
    reached = {1} if node else set()
    waiting = list(reached)
    while waiting:
        for other in node[waiting.pop() - 1]:
            if other not in reached:
                reached.add(other)
                waiting.append(other)
    return reached
