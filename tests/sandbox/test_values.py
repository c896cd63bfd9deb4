"""Arguments and answers in the forms that people know, and answers in forms that nobody expects."""

import math

import pytest

from sandbox.protocol import Exit
from sandbox.signature import Json, Kind
from tests.factories import make_signature
from tests.sandbox.conftest import Answer, One, Run

pytestmark = pytest.mark.engine

LOOP: Json = {"values": [1, 2], "cycle_to": 1}
OWN_LIST = "class ListNode:\n    def __init__(self, val=0, next=None):\n        self.val, self.next = val, next\n"
OWN_TREE = (
    "class Twig:\n    def __init__(self, val, left=None):\n        self.val, self.left, self.right = val, left, None\n"
)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("(1, 2)", [1, 2]),
        ("[(1, 2), (3,)]", [[1, 2], [3]]),
        ("deque([1, deque([2])])", [1, [2]]),
        ("{1: 2}.keys()", [1]),
        ("{1: 2}.values()", [2]),
        ("{1: 2}.items()", [[1, 2]]),
        ("{1: [3]}.values()", [[3]]),
        ("defaultdict(list, {1: [2]}).values()", [[2]]),
        ("Counter('a').items()", [["a", 1]]),
        ("OrderedDict(a=1).keys()", ["a"]),
        ("range(3)", [0, 1, 2]),
        ("[range(2), (range(1),)]", [[0, 1], [[0]]]),
        ("namedtuple('P', 'a b')(1, 2)", [1, 2]),
        ("[True, 1, 1.0, None, 'a']", [True, 1, 1.0, None, "a"]),
        ("[1, True]", [1, True]),
        ("['a', 1]", ["a", 1]),
        ("{1}", {"set": [1]}),
        ("frozenset([(1, 2)])", {"set": [[1, 2]]}),
        ("[{1}]", [{"set": [1]}]),
        ("set()", {"set": []}),
        ("type('Own', (list,), {})([1])", [1]),
        ("type('Own', (int,), {})(7)", 7),
        ("type('Own', (str,), {})('a')", "a"),
        ("type('Own', (float,), {})(0.5)", 0.5),
        ("type('Own', (int,), {'__repr__': lambda s: '9', '__hash__': lambda s: 1})(7)", 7),
        ("__import__('enum').IntEnum('E', 'A').A", 1),
        ("{'a': 1}", {"opaque": "dict"}),
        ("Counter('a')", {"opaque": "Counter"}),
        ("{'values': [1], 'cycle_to': 0}.copy() and {'set': [1]}", {"opaque": "dict"}),
        ("b'a'", {"opaque": "bytes"}),
        ("1j", {"opaque": "complex"}),
        ("fractions.Fraction(1, 2)", {"opaque": "Fraction"}),
        ("(v for v in [1])", {"opaque": "generator"}),
        ("map(int, '1')", {"opaque": "map"}),
        ("Solution", {"opaque": "type"}),
        ("[print, [object()]]", [{"opaque": "builtin_function_or_method"}, [{"opaque": "object"}]]),
    ],
)
def test_an_answer_becomes_plain_values(answer: Answer, expression: str, value: Json) -> None:
    found = answer(f"class Solution:\n    def f(self, x):\n        return {expression}")
    assert found == value
    assert repr(found) == repr(value)  # 1 is not True here


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("inf", math.inf),
        ("-inf", -math.inf),
        ("10**4000", 10**4000),
        ("-0.0", -0.0),
        ("1e-320", 1e-320),
        (r"'\ud800'", "\ud800"),
        (r"'\udcff\0\x7f\u2028'", "\udcff\0\x7f\u2028"),
        (r"'\U0001f600'", "\U0001f600"),
        ("'\"\\\\'", '"\\'),
    ],
)
def test_values_at_the_edges_come_through(answer: Answer, expression: str, value: Json) -> None:
    assert repr(answer(f"def f(x): return {expression}")) == repr(value)


def test_nan_comes_through(answer: Answer) -> None:
    assert math.isnan(float(str(answer("def f(x): return nan"))))


@pytest.mark.parametrize(
    ("argument", "type_"),
    [
        ("\ud800", "str"),
        ("\0\u2028\U0001f600", "str"),
        (10**4000, "int"),
        (-0.0, "float"),
        ([], "list[int]"),
        ([None, True, 1.5], "list[int]"),
    ],
    ids=["surrogate", "odd characters", "huge", "minus zero", "empty", "any JSON"],
)
def test_arguments_at_the_edges_come_through(answer: Answer, argument: Json, type_: str) -> None:
    stub = f"f(x: {type_}) -> {type_}"
    assert repr(answer("def f(x): return x", [argument], stub=stub)) == repr(argument)


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("10**5000", "Exceeds the limit"),  # Python itself writes no more digits
        ("type('Own', (list,), {'__iter__': lambda s: 1 / 0})()", "division by zero"),
    ],
)
def test_an_answer_that_can_not_be_written_is_the_candidate_s_error(one: One, expression: str, message: str) -> None:
    case = one(f"def f(x): return {expression}")
    assert case.exit is Exit.RAISED
    assert case.fault is not None
    assert message in case.fault.message


@pytest.mark.parametrize(
    "statements",
    [
        "a = []\n    a.append(a)\n    return a",
        "a = []\n    for _ in range(200): a = [a]\n    return a",
        "a = ()\n    for _ in range(100_000): a = (a,)\n    return a",
        "a = frozenset()\n    for _ in range(200): a = frozenset([a])\n    return a",
    ],
    ids=["holds itself", "too deep", "very deep", "sets in sets"],
)
def test_an_answer_nested_too_deep_is_malformed(answer: Answer, statements: str) -> None:
    assert answer(f"def f(x):\n    {statements}") == {"malformed": "nested more than 64 deep"}


@pytest.mark.parametrize(
    ("stub", "source", "argument", "value"),
    [
        ("f(h: ListNode) -> ListNode", "return h", [1, 2], [1, 2]),
        ("f(h: ListNode) -> ListNode", "return h", [], []),
        ("f(h: ListNode) -> bool", "return h is None", [], True),
        ("f(h: ListNode) -> list[int]", "return [h.val, h.next.val, h.next.next]", [1, 2], [1, 2, None]),
        ("f(h: ListNode) -> ListNode", "return h", LOOP, LOOP),
        ("f(h: ListNode) -> bool", "return h.next.next is h.next", LOOP, True),
        ("f(h: ListNode) -> ListNode", "return ListNode(0, h)", [1], [0, 1]),
        ("f(h: ListNode) -> ListNode", "return type(h)(val=5, next=None)", [1], [5]),
        ("f(h: ListNode) -> ListNode", "h.seen = True; return h", [1], [1]),
        ("f(h: list[ListNode]) -> ListNode", "return h[1]", [[1], [2, 3]], [2, 3]),
        ("f(h: list[ListNode]) -> list[ListNode]", "return (h[1], None)", [[1], [2]], [[2], []]),
        ("f(h: ListNode) -> list[ListNode]", "return deque([h])", [1], [[1]]),
        ("f(h: TreeNode) -> TreeNode", "return h", [1, None, 2], [1, None, 2]),
        ("f(h: TreeNode) -> TreeNode", "return h", [], []),
        ("f(h: TreeNode) -> int", "return h.left.right.val", [1, 2, 3, None, 4], 4),
        ("f(h: TreeNode) -> TreeNode", "h.left, h.right = h.right, h.left; return h", [1, 2], [1, None, 2]),
        ("f(h: TreeNode) -> TreeNode", "return TreeNode(9, None, h)", [1], [9, None, 1]),
        ("f(h: Node) -> Node", "return None", [], {"graph": [], "shared": 0}),
        ("f(h: Node) -> bool", "return h is None", [], True),
        ("f(h: Node) -> int", "return h.neighbors[0].neighbors[0] is h", [[2], [1]], True),
        ("f(h: Node) -> Node", "return h", [[2], [1]], {"graph": [[1, [1]], [2, [0]]], "shared": 2}),
        ("f(h: Node) -> Node", "return Node(h.val)", [[]], {"graph": [[1, []]], "shared": 0}),
        (
            "f(h: Node) -> Node",
            "return Node(h.val, h.neighbors)",
            [[2], [1]],
            {"graph": [[1, [1]], [2, [2]], [1, [1]]], "shared": 2},
        ),
        ("f(h: Node) -> Node", "return Node(h.val, (Node(5),))", [[]], {"graph": [[1, [1]], [5, []]], "shared": 0}),
    ],
)
def test_nodes(answer: Answer, stub: str, source: str, argument: Json, value: Json) -> None:
    assert answer(f"def f(h):\n    {source}", [argument], stub=stub) == value


@pytest.mark.parametrize(
    ("stub", "source", "value"),
    [
        ("f(h: ListNode) -> ListNode", OWN_LIST + "def f(h): return ListNode(7, h)", [7, 1, 2]),
        ("f(h: ListNode) -> ListNode", "class N:\n    val, next = 3, None\ndef f(h): return N", [3]),
        ("f(h: ListNode) -> ListNode", "def f(h): return namedtuple('N', 'val next')(3, h)", [3, 1, 2]),
        ("f(h: ListNode) -> TreeNode", OWN_TREE + "def f(h): return Twig(1, Twig(h.val))", [1, 1]),
    ],
    ids=["same name", "a class itself", "named tuple", "own tree"],
)
def test_own_node_classes_stand_beside_ours(answer: Answer, stub: str, source: str, value: Json) -> None:
    assert answer(source, [[1, 2]], stub=stub) == value


@pytest.mark.parametrize(
    ("returns", "expression", "reason"),
    [
        ("ListNode", "[1, 2]", "a value of type list stands where a ListNode is asked"),
        ("ListNode", "5", "a value of type int stands where a ListNode is asked"),
        ("TreeNode", "ListNode(1)", "a value of type ListNode stands where a TreeNode is asked"),
        ("Node", "{'graph': [], 'shared': 0}", "a value of type dict stands where a Node is asked"),
        ("Node", "Node(1, [None])", "a value of type NoneType stands where a Node is asked"),
        ("TreeNode", "loop()", "more than 1000000 nodes, or a cycle"),
    ],
)
def test_what_is_no_node_is_malformed(answer: Answer, returns: str, expression: str, reason: str) -> None:
    source = f"def loop():\n    t = TreeNode(1)\n    t.left = t\n    return t\ndef f(x): return {expression}"
    assert answer(source, stub=f"f(x: int) -> {returns}", cpu_ms=5000) == {"malformed": reason}


def test_a_node_is_found_by_its_value_and_answers_with_it(answer: Answer) -> None:
    source = "def f(root, p, q): return root if (root.left, root.right) == (p, q) else None"
    stub = "f(root: TreeNode, p: TreeNode['root'], q: TreeNode['root']) -> TreeNode['root']"
    assert answer(source, [[5, 3, 8], 3, 8], stub=stub) == 5
    assert answer(source, [[5, 3, 8], 8, 3], stub=stub) is None
    stub = "f(root: TreeNode, p: TreeNode['root']) -> TreeNode['root']"
    assert answer("def f(root, p): return TreeNode(p.val)", [[0, 1], 1], stub=stub) == 1


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("m.reverse()", [[3], [1, 2]]),
        ("m[:] = [[0]]", [[0]]),
        ("m = [[0]]", [[1, 2], [3]]),  # the name is bound to another list, so nothing has changed
        ("return [[0]]", [[1, 2], [3]]),
        ("m[0] = (7,)", [[7], [3]]),
    ],
)
def test_an_argument_changed_in_place_is_the_answer(answer: Answer, body: str, value: Json) -> None:
    signature = make_signature("f(m: list[list[int]])", in_place="m")
    assert answer(f"class Solution:\n    def f(self, m): {body}", [[[1, 2], [3]]], signature=signature) == value


def test_a_linked_list_changed_in_place(answer: Answer) -> None:
    signature = make_signature("f(head: ListNode)", in_place="head")
    assert answer("def f(head): head.next = None", [[1, 2]], signature=signature) == [1]


COUNTER = make_signature("Tally(start: int)", "add(x: int)", "total() -> int", "all() -> list[int]", kind=Kind.CLASS)
TALLY = """
class Tally:
    kept = []
    def __init__(self, start): self.start, self.kept = start, []
    def add(self, x): self.kept.append(x); return "ignored"
    def total(self): return self.start + sum(self.kept)
    def all(self): return tuple(self.kept)
"""


def test_a_class_is_called_in_order(answer: Answer) -> None:
    calls: list[Json] = ["Tally", "add", "total", "add", "total", "all"]
    arguments: list[Json] = [[10], [1], [], [2], [], []]
    assert answer(TALLY, [calls, arguments], signature=COUNTER) == [None, None, 11, None, 13, [1, 2]]


def test_the_line_of_the_call_that_failed_is_told(one: One) -> None:
    case = one(TALLY, [["Tally", "add", "total"], [[10], ["a"], []]], signature=COUNTER)
    assert case.fault is not None
    assert (case.exit, case.fault.type, case.fault.line) == (Exit.RAISED, "TypeError", 6)


def test_a_class_that_lacks_a_method_fails_when_it_is_called(one: One) -> None:
    source = "class Tally:\n    def __init__(self, start): pass"
    case = one(source, [["Tally", "total"], [[1], []]], signature=COUNTER)
    assert case.fault is not None
    assert (case.exit, case.fault.type) == (Exit.RAISED, "AttributeError")


def test_cases_do_not_share_their_arguments(run: Run) -> None:
    report = run("def f(x): x.append(1); return x", [[0]], [[0]], stub="f(x: list[int]) -> list[int]")
    assert [case.answer for case in report.cases] == [[0, 1], [0, 1]]


def test_arguments_are_given_by_position(answer: Answer) -> None:
    source, stub = "def f(a, b=5, *rest): return [a, b]", "f(x: int, y: int) -> list[int]"
    assert answer(source, [1, 2], stub=stub) == [1, 2]


@pytest.mark.parametrize(
    "source",
    [
        "class Solution:\n    @staticmethod\n    def f(x): return x + 1",
        "class Solution:\n    @classmethod\n    def f(cls, x): return x + 1",
        "class Solution:\n    @lru_cache(None)\n    def f(self, x): return x + 1",
        "class Solution:\n    f = lambda self, x: x + 1",
        "class Solution(object):\n    def f(self, x): return x + 1",
        "class Base:\n    def f(self, x): return x + 1\nclass Solution(Base): pass",
        "class Solution:\n    def __init__(self): self.one = 1\n    def f(self, x): return x + self.one",
        "class Solution:\n    def g(self): pass\nf = lambda x: x + 1",
        "class Solution(NamedTuple):\n    one: int = 1\n    def f(self, x): return x + self.one",
        "class Solution:\r\n    def f(self, x):\r\n        return x + 1\r\n",
        "# -*- coding: latin-1 -*-\nclass Solution:\n    def f(self, x): return x + len('ä')",
    ],
    ids=["static", "class method", "cached", "lambda", "object", "inherited", "constructor", "bare beside", "tuple",
         "CRLF", "coding line"],
)  # fmt: skip
def test_ways_to_define_it(answer: Answer, source: str) -> None:
    assert answer(source, [3]) == 4
