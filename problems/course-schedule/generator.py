"""Plans with rings of all lengths in all places, and plans without that look as if they had one."""

from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise
from random import Random

from service.catalogue.authoring import Draft, case, require, within

COURSES = 2_000
PAIRS = 5_000
WIDTH = 2


def contract(numCourses: int, prerequisites: list[list[int]]) -> None:
    within(numCourses, 1, COURSES, "there are 1 to 2,000 courses")
    within(len(prerequisites), 0, PAIRS, "there are 0 to 5,000 prerequisites")
    require(all(len(pair) == 2 for pair in prerequisites), "each prerequisite is a pair of courses")
    require(
        all(0 <= course < numCourses for pair in prerequisites for course in pair),
        "each course is a number from 0 to numCourses - 1",
    )
    require(len({(a, b) for a, b in prerequisites}) == len(prerequisites), "no pair is listed twice")


def samples() -> Iterator[Draft]:
    yield case(4, [[0, 3], [3, 1], [0, 1]], note="One possible order is 1, 3, 0, 2.")
    yield case(5, [[4, 2], [1, 4], [2, 1], [0, 3]], note="The courses 1, 4 and 2 wait for each other.")


def hidden(random: Random) -> Iterator[Draft]:
    yield case(1, [], labels="single empty boundary")
    yield case(1, [[0, 0]], labels="single self-reference none")
    yield case(2, [], labels="pair empty")
    yield case(2, [[0, 1]], labels="pair")
    yield case(2, [[1, 1]], labels="pair self-reference none")
    yield case(6, [], labels="empty")
    yield case(3, [[2, 0], [1, 1]], labels="self-reference none")
    yield case(4, [[1, 0], [2, 1], [3, 2], [3, 3]], labels="self-reference ends none")
    yield case(3, [[1, 2], [2, 1]], labels="cycle none")
    yield case(3, [[2, 0], [0, 2]], labels="cycle none")
    yield case(3, [[0, 1], [1, 2], [2, 0]], labels="cycle none")
    yield case(3, [[0, 1], [1, 2], [0, 2]], labels="adversarial")
    yield case(4, [[1, 0], [2, 1], [3, 2], [1, 3]], labels="cycle none adversarial")
    yield case(4, [[0, 1], [1, 2], [2, 3], [3, 1]], labels="cycle none adversarial")
    yield case(4, [[3, 1], [3, 2], [1, 0], [2, 0]], labels="adversarial")
    yield case(4, [[0, 1], [0, 2], [1, 3], [2, 3]], labels="adversarial reversed")
    yield case(4, [[1, 0], [2, 0], [3, 0]], labels="sorted")
    yield case(4, [[0, 1], [0, 2], [0, 3]], labels="reversed")
    yield case(5, [[1, 0], [2, 1], [3, 2], [4, 3]], labels="sorted")
    yield case(5, [[3, 4], [2, 3], [1, 2], [0, 1]], labels="reversed")
    yield case(5, [[2, 4], [0, 2], [3, 0], [1, 3]], labels="order")
    yield case(5, [[2, 4], [0, 2], [3, 0], [1, 3], [4, 1]], labels="order cycle none")
    yield case(6, [[1, 0], [2, 1], [4, 5], [5, 4]], labels="cycle none ends")
    yield case(6, [[1, 0], [0, 1], [3, 2], [4, 3]], labels="cycle none ends")
    yield case(6, [[1, 0], [2, 0], [3, 1], [3, 2], [4, 3], [5, 3], [5, 4]], labels="adversarial")
    yield case(6, [[0, 1], [2, 1], [2, 3], [4, 3], [4, 5], [0, 5]], labels="adversarial")
    yield case(7, [[6, 0], [6, 1], [6, 2], [5, 6], [4, 6], [2, 4]], labels="cycle none adversarial")
    yield case(5, complete(5), labels="dense sorted")
    yield case(5, [*complete(5), [0, 4]], labels="dense cycle none")
    yield case(4, [[a, b] for a in range(4) for b in range(4) if a != b], labels="dense cycle none")
    for n, count in ((4, 4), (5, 6), (6, 8), (7, 9), (9, 14), (12, 20)):
        yield case(n, plan(random, n, count), labels="random")
    for n, count in ((4, 5), (5, 7), (6, 9), (8, 12), (12, 22)):
        yield case(n, with_ring(random, n, count), labels="random cycle none")
    yield case(300, plan(random, 300, 900), labels="large")
    yield case(300, with_ring(random, 300, 900), labels="large cycle none")
    yield case(COURSES, [], labels="boundary empty")
    yield case(COURSES, plan(random, COURSES, PAIRS), labels="scale boundary order")
    yield case(COURSES, with_ring(random, COURSES, PAIRS), labels="scale boundary order cycle none")
    yield case(COURSES, chain(range(COURSES)), labels="scale sorted deep-recursion")
    yield case(COURSES, chain(reversed(range(COURSES))), labels="scale reversed deep-recursion")
    yield case(COURSES, chain([*range(COURSES), 0]), labels="scale cycle none deep-recursion")
    yield case(COURSES, chain([*shuffled(random), 0])[1:], labels="scale cycle none order deep-recursion")
    yield case(COURSES, layers(COURSES // WIDTH), labels="scale adversarial sorted deep-recursion")
    yield case(
        COURSES, [[b, a] for a, b in layers(COURSES // WIDTH)], labels="scale adversarial reversed deep-recursion"
    )
    yield case(100, complete(100), labels="scale dense sorted")


def complete(n: int) -> list[list[int]]:
    """Each course waits for all those with smaller numbers."""
    return [[b, a] for a, b in combinations(range(n), 2)]


def chain(courses: Iterable[int]) -> list[list[int]]:
    """Each course waits for the one before."""
    return [[b, a] for a, b in pairwise(courses)]


def layers(count: int) -> list[list[int]]:
    """Each course waits for all those of the layer before; the number of ways doubles from layer to layer."""
    return [[i * WIDTH + a, (i - 1) * WIDTH + b] for i in range(1, count) for a in range(WIDTH) for b in range(WIDTH)]


def shuffled(random: Random) -> list[int]:
    return random.sample(range(COURSES), COURSES)


def plan(random: Random, n: int, count: int) -> list[list[int]]:
    """So many rules at random which obey an order that is random too."""
    order = random.sample(range(n), n)
    found: dict[tuple[int, int], None] = {}
    while len(found) < count:
        before, after = sorted(random.sample(range(n), 2))
        found[order[after], order[before]] = None
    return [list(pair) for pair in found]


def with_ring(random: Random, n: int, count: int) -> list[list[int]]:
    """So many rules at random, of which one makes a ring of the longest chain that is easily found."""
    pairs = plan(random, n, count - 1)
    before = dict(pairs)
    last = max(before, key=lambda course: len(walk(before, course)))
    pairs.insert(random.randrange(len(pairs)), [walk(before, last)[-1], last])
    return pairs


def walk(before: dict[int, int], course: int) -> list[int]:
    """What the course waits for, what that waits for, and so on, by one rule of each."""
    way = []
    while course in before:
        course = before[course]
        way.append(course)
    return way


def small(random: Random) -> Draft:
    """About as many rules as courses, mostly along an order, so that both answers are frequent."""
    n = random.randint(1, 6)
    pairs = [[a, b] for a in range(n) for b in range(n) if a < b or random.random() < 0.15]
    random.shuffle(pairs)
    return case(n, pairs[: random.randint(0, n + 2)])
