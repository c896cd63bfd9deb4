"""Code written for LeetCode uses a hundred names without importing them, and some of them mean another thing in
Python itself. Each row is an expression for x = 3, and what it gives."""

import pytest

from sandbox.signature import Json
from tests.sandbox.conftest import Answer

pytestmark = pytest.mark.engine


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        # modules
        ("collections.Counter('aab')['a']", 2),
        ("heapq.nlargest(1, [1, x])", [3]),
        ("bisect.bisect_right([1, 3, 5], x)", 2),
        ("math.comb(4, x)", 4),
        ("functools.reduce(operator.mul, [1, 2, x])", 6),
        ("list(itertools.chain([1], [x]))", [1, 3]),
        ("string.digits[x]", "3"),
        ("re.sub('a', 'b', 'aa')", "bb"),
        ("random.choice([x])", 3),
        ("copy.deepcopy([[x]])", [[3]]),
        ("sys.maxsize > x", True),
        ("json.dumps([x])", "[3]"),
        ("statistics.median([1, x, 9])", 3),
        ("datetime.date(2024, 1, 31).day", 31),
        ("time.time() > x", True),
        ("array.array('i', [x])[0]", 3),
        ("queue.PriorityQueue().empty()", True),
        ("decimal.Decimal(x) == x", True),
        ("fractions.Fraction(x, 6).denominator", 2),
        ("io.StringIO('abc').read()", "abc"),
        ("typing.List is List", True),
        ("len(os.getcwd()) > 0", True),
        # collections
        ("len(deque([1, x], maxlen=1))", 1),
        ("defaultdict(int)[x]", 0),
        ("defaultdict(list)[x]", []),
        ("Counter([1, x, x]).most_common(1)[0][0]", 3),
        ("(Counter('aab') - Counter('ab')).total()", 1),
        ("isinstance(Counter(), dict)", True),
        ("isinstance(Counter('a'), Counter)", True),
        ("list(OrderedDict(a=x))", ["a"]),
        ("namedtuple('P', 'a b')(1, x).b", 3),
        ("ChainMap({1: x})[1]", 3),
        # heapq and bisect
        ("heapify([x]) or heappush([], x) or heappop([1, x])", 1),
        ("heappushpop([5], x)", 3),
        ("heapreplace([1, 5], x)", 1),
        ("nsmallest(1, [5, x])", [3]),
        ("list(merge([1, 5], [x]))", [1, 3, 5]),
        ("bisect_left([1, 3, 3], x) + bisect_right([1, 3, 3], x)", 4),
        ("insort([1], x)", None),
        # math
        ("inf > 10**x", True),
        ("gcd(12, 18) + lcm(4, 6)", 18),
        ("isqrt(17) + comb(4, x) + perm(2) + factorial(x) + prod([2, x])", 22),
        ("floor(2.5) + ceil(2.5)", 5),
        ("sqrt(9) + log2(8) + hypot(3, 4) + dist((0, 0), (3, 4))", 16.0),
        ("pi > x > e", True),
        ("isnan(nan)", True),
        ("log(e)", 1.0),
        # builtins that a star import would hide
        ("pow(2, x, 5)", 3),
        ("pow(2, x)", 8),
        ("sum([1, x]) + abs(-x) + round(2.6)", 10),
        ("type(pow(2, x)) is int", True),
        ("open is __builtins__['open'] if type(__builtins__) is dict else open is __builtins__.open", True),
        ("all([]) and not any([])", True),
        ("max([1, x]) + min(1, x) + len(list(range(x)))", 7),
        ("list(zip('ab', count()))", [["a", 0], ["b", 1]]),
        ("list(filter(None, map(int, '10')))", [1]),
        ("hash(x) == x and id(x) > 0 and callable(print)", True),
        # functools
        ("reduce(lambda a, b: a * b, [2, x])", 6),
        ("lru_cache(None)(lambda v: v)(x)", 3),
        ("lru_cache(maxsize=1)(lambda v: v)(x)", 3),
        ("lru_cache(lambda v: v)(x)", 3),
        ("cache(lambda v: v)(x)", 3),
        ("partial(max, 5)(x)", 5),
        ("sorted([1, x], key=cmp_to_key(lambda a, b: b - a))", [3, 1]),
        # itertools
        ("list(accumulate([1, 2, x]))", [1, 3, 6]),
        ("list(accumulate([1, 2, x], mul, initial=1))", [1, 1, 2, 6]),
        ("list(pairwise([1, 2, x]))", [[1, 2], [2, 3]]),
        ("len(list(permutations('abc'))) + len(list(combinations('abc', 2)))", 9),
        ("len(list(product('ab', repeat=x)))", 8),
        ("list(chain.from_iterable([[1], [x]]))", [1, 3]),
        ("[k for k, _ in groupby('aab')]", ["a", "b"]),
        ("list(islice(cycle('ab'), x))", ["a", "b", "a"]),
        ("list(zip_longest('a', ''))", [["a", None]]),
        ("next(repeat(x)) + len(list(takewhile(bool, [1, 0]))) + len(list(starmap(add, [(1, 2)])))", 5),
        # operator, re, string, random, copy
        ("itemgetter(1)([1, x])", 3),
        ("attrgetter('real')(x)", 3),
        ("xor(x, 1) + mul(2, x) + add(1, x)", 12),
        ("match('a+', 'aab').group()", "aa"),
        ("findall('[0-9]+', 'a12b3')", ["12", "3"]),
        ("split(',', 'a,b')", ["a", "b"]),
        ("fullmatch('a', 'ab')", None),
        ("ascii_lowercase[x] + ascii_uppercase[0] + digits[x] + ascii_letters[0]", "dA3a"),
        ("punctuation[0] + str(len(whitespace))", "!6"),
        ("randint(x, x) + choice([x])", 6),
        ("deepcopy([x]) + copy.copy([x])", [3, 3]),
        ("mean([1, x]) + median([1, x])", 4),
        ("loads(dumps([x]))", [3]),
        ("timedelta(days=x).days", 3),
        # typing
        ("Optional[int] is not None and List[int] is not None and Dict[str, Tuple[int, ...]] is not None", True),
        ("all([Set, Union, Any, Callable, Iterator, Iterable, Deque, DefaultDict, FrozenSet])", True),
        # sys, which LeetCode imports with a star too
        ("maxsize > x", True),
        ("setrecursionlimit(10**6)", None),
        # node classes
        ("ListNode(x).val + ListNode(1, ListNode(x)).next.val + ListNode().val", 6),
        ("TreeNode(x).val + TreeNode(1, TreeNode(2), TreeNode(x)).right.val + TreeNode().val", 6),
        ("Node(x).val + len(Node(1, [Node(2)]).neighbors) + len(Node().neighbors)", 4),
    ],
)
def test_a_name_is_there(answer: Answer, expression: str, value: Json) -> None:
    assert answer(f"class Solution:\n    def f(self, x):\n        return {expression}", [3]) == value


@pytest.mark.parametrize(
    "statements",
    [
        "from sortedcontainers import SortedList\nd = SortedList",
        "from sortedcontainers import SortedDict, SortedSet\nd = lambda v: list(SortedSet(v))",
        "import sortedcontainers\nd = lambda v: list(sortedcontainers.SortedList(v))",
        "from typing import *\nfrom collections import *\nd = sorted",
        "import collections, heapq\nd = lambda v: [heapq.heappop(v) for _ in range(2)] if not heapq.heapify(v) else 0",
        "from heapq import *\nfrom math import *\nd = lambda v: sorted(v)",
    ],
    ids=["SortedList", "SortedSet", "sortedcontainers", "star imports", "plain imports", "star over pow"],
)
def test_an_import_people_write_works(answer: Answer, statements: str) -> None:
    source = f"{statements}\nclass Solution:\n    def f(self, x):\n        return list(d([x, 1]))"
    assert answer(source, [3]) == [1, 3]


def test_annotations_need_no_import(answer: Answer) -> None:
    source = """
class Solution:
    def f(self, x: Optional[List[int]]) -> Dict[str, Tuple[int, Set[int]]]:
        head: Optional[ListNode] = None
        return x
"""
    assert answer(source, [3]) == 3


def test_dataclasses_with_postponed_annotations(answer: Answer) -> None:
    source = """
from __future__ import annotations
from dataclasses import dataclass, field

@dataclass(order=True)
class Item:
    key: int
    rest: List[Unknown] = field(default_factory=list, compare=False)

class Solution:
    def f(self, x: Unknown) -> Item:
        return heappop([Item(x, [])]).key
"""
    assert answer(source, [3]) == 3


def test_names_may_be_taken_for_something_else(answer: Answer) -> None:
    source = """
inf = 7
def gcd(a, b): return a
class Counter: pass
class Solution:
    def f(self, x):
        list = [x]
        max = 0
        return [inf, gcd(1, 2), type(Counter()).__name__, list, max]
"""
    assert answer(source, [3]) == [7, 1, "Counter", [3], 0]


def test_one_submission_s_names_are_not_there_for_the_next(answer: Answer) -> None:
    answer("heapq.left_here = 1\nimport builtins\nbuiltins.gcd = 5\ndef f(x): return x")
    assert answer("import builtins\ndef f(x): return [hasattr(heapq, 'left_here'), hasattr(builtins, 'gcd')]") == [
        False,
        False,
    ]


def test_what_is_run_by_hand_stays_out(answer: Answer) -> None:
    source = "def f(x): return [x, __name__ == '__main__']\nif __name__ == '__main__':\n    print(f(int(input())))"
    assert answer(source) == [1, False]


def test_reading_input_finds_its_end(answer: Answer) -> None:
    assert answer("import sys\ndef f(x): return sys.stdin.read()") == ""
