import math
from typing import Any

import pytest

from sandbox.signature import Json, Kind
from service.core.compare import describe_type, judge_answer
from service.core.problem import Compare, Mode
from tests.factories import make_signature

NAN, INF = math.nan, math.inf
CYCLE = {"values": [1, 2], "cycle_to": 0}

TRIE = make_signature("Trie()", "insert(word: str)", "search(word: str) -> bool", "size() -> float", kind=Kind.CLASS)


def judge(type_: str, got: Json, expected: Json, mode: Mode = Mode.EXACT, tolerance: float = 0.0) -> str | None:
    signature = make_signature(f"f(root: TreeNode) -> {type_}")
    return judge_answer(
        got, expected, [[1]], signature=signature, compare=Compare(mode=mode, tolerance=tolerance), checker=None
    )


@pytest.mark.parametrize(
    ("type_", "got", "expected"),
    [
        ("int", 1, 1),
        ("int", 10**400, 10**400),
        ("float", 2, 2.0),  # an int is a number too
        ("float", 0.5, 0.5),
        ("float", -0.0, 0.0),
        ("float", INF, INF),
        ("bool", True, True),
        ("str", "", ""),
        ("str", "\ud800", "\ud800"),
        ("None", None, None),
        ("list[int]", [], []),
        ("list[list[int]]", [[1], []], [[1], []]),
        ("list[float]", [1, 2.5], [1.0, 2.5]),
        ("ListNode", [], []),
        ("ListNode", [1, 2], [1, 2]),
        ("ListNode", CYCLE, CYCLE),
        ("TreeNode", [1, None, 2], [1, None, 2]),
        ("TreeNode['root']", 5, 5),
    ],
)
def test_right(type_: str, got: Json, expected: Json) -> None:
    assert judge(type_, got, expected) is None


@pytest.mark.parametrize(
    ("type_", "got", "expected"),
    [
        ("int", True, 1),
        ("int", 1.0, 1),
        ("int", "1", 1),
        ("int", None, 0),
        ("int", [1], 1),
        ("float", True, 1.0),
        ("float", "1.0", 1.0),
        ("float", NAN, NAN),  # it equals nothing
        ("float", NAN, 1.0),
        ("float", 10**400, 1.0),  # too large to be a float at all
        ("float", 0.1 + 0.2, 0.3),
        ("bool", 1, True),
        ("bool", None, False),
        ("str", None, ""),
        ("str", "a ", "a"),
        ("str", ["a"], "a"),
        ("None", 0, None),
        ("list[int]", None, []),
        ("list[int]", [1, 2], [2, 1]),
        ("list[int]", [1], [1, 1]),
        ("list[int]", [True], [1]),
        ("list[int]", [1.0], [1]),
        ("list[int]", {"set": [1]}, [1]),
        ("list[list[int]]", [1], [[1]]),
        ("list[str]", "ab", ["a", "b"]),
        ("ListNode", None, []),
        ("ListNode", [True], [1]),
        ("ListNode", [1, 2], CYCLE),
        ("ListNode", {"values": [1, 2], "cycle_to": 1}, CYCLE),
        ("ListNode", {"values": [True, 2], "cycle_to": 0}, CYCLE),
        ("ListNode", {"values": [1, 2.0], "cycle_to": 0}, CYCLE),
        ("ListNode", {"values": [1, 2], "cycle_to": False}, CYCLE),
        ("ListNode", {"malformed": "no list"}, []),
        ("TreeNode", [1, 2], [1, None, 2]),
        ("TreeNode", [True], [1]),
        ("TreeNode", CYCLE, [1, 2]),
        ("TreeNode['root']", None, 5),
        ("TreeNode['root']", [5], 5),
        ("TreeNode['root']", True, 1),
        ("int", {"opaque": "Fraction"}, 1),
    ],
)
def test_wrong(type_: str, got: Json, expected: Json) -> None:
    assert judge(type_, got, expected)


@pytest.mark.parametrize(
    ("type_", "got", "expected", "tolerance", "right"),
    [
        ("float", 1.0 + 9e-6, 1.0, 1e-5, True),
        ("float", 1.0 + 2e-5, 1.0, 1e-5, False),
        ("float", 9e-6, 0.0, 1e-5, True),  # absolute, so near zero too
        ("float", 1e5 + 0.5, 1e5, 1e-5, False),  # a missing half shows however large the values are
        ("float", 1e9 + 2e4, 1e9, 1e-5, False),
        ("float", NAN, 0.0, 0.9, False),
        ("float", INF, 1e308, 0.9, False),
        ("float", -INF, INF, 0.9, False),
        ("list[float]", [1.0, 2.0 + 1e-6], [1.0, 2.0], 1e-5, True),
        ("list[float]", [1.1, 2.0], [1.0, 2.0], 1e-5, False),
        ("int", 100_001, 100_000, 1e-4, False),  # floats alone are tolerated
    ],
)
def test_tolerance(type_: str, got: Json, expected: Json, tolerance: float, right: bool) -> None:
    assert (judge(type_, got, expected, tolerance=tolerance) is None) is right


@pytest.mark.parametrize(
    ("mode", "type_", "got", "expected", "right"),
    [
        (Mode.UNORDERED, "list[int]", [2, 1], [1, 2], True),
        (Mode.UNORDERED, "list[int]", {"set": [2, 1]}, [1, 2], True),
        (Mode.UNORDERED, "list[int]", [1, 1, 2], [1, 2, 2], False),
        (Mode.UNORDERED, "list[int]", [True, 2], [1, 2], False),
        (Mode.UNORDERED, "list[str]", ["b", "a"], ["a", "b"], True),
        (Mode.UNORDERED, "list[float]", [1, 2.5], [2.5, 1.0], True),  # ints among floats
        (Mode.UNORDERED, "list[list[int]]", [[3], [1, 2]], [[1, 2], [3]], True),
        (Mode.UNORDERED, "list[list[int]]", [[2, 1], [3]], [[1, 2], [3]], False),
        (Mode.UNORDERED, "list[list[int]]", {"set": [[3], [1, 2]]}, [[1, 2], [3]], True),
        (Mode.UNORDERED, "list[list[int]]", [{"set": [1, 2]}, [3]], [[1, 2], [3]], False),
        (Mode.UNORDERED, "list[int]", {"set": "ab"}, [1, 2], False),
        (Mode.UNORDERED, "list[int]", {"opaque": "dict"}, [1, 2], False),
        (Mode.UNORDERED_NESTED, "list[list[int]]", [[3], [2, 1]], [[1, 2], [3]], True),
        (Mode.UNORDERED_NESTED, "list[list[int]]", [{"set": [2, 1]}, [3]], [[1, 2], [3]], True),
        (Mode.UNORDERED_NESTED, "list[list[int]]", {"set": [{"set": [2, 1]}, [3]]}, [[1, 2], [3]], True),
        (Mode.UNORDERED_NESTED, "list[list[str]]", [["b", "a"], []], [[], ["a", "b"]], True),
        (Mode.UNORDERED_NESTED, "list[list[int]]", [[1, 3], [2]], [[1, 2], [3]], False),
        (Mode.UNORDERED_NESTED, "list[list[int]]", [[1, 2], [3], []], [[1, 2], [3]], False),
    ],
)
def test_free_order(mode: Mode, type_: str, got: Json, expected: Json, right: bool) -> None:
    assert (judge(type_, got, expected, mode) is None) is right


@pytest.mark.parametrize(
    ("got", "right"),
    [
        ({"graph": [[1, [1]], [2, [0]]], "shared": 0}, True),
        ({"graph": [[2, [1]], [1, [0]]], "shared": 0}, False),  # it begins at another node
        ({"graph": [[1, [1]], [2, [0]]], "shared": 1}, False),
        ({"graph": [[1, [1]], [2, []]], "shared": 0}, False),
        ({"graph": [[1, [1, 1]], [2, [0]]], "shared": 0}, False),  # the edge is there twice
        ({"graph": [[1, [1]], [1, [0]]], "shared": 0}, False),
        ({"graph": [[True, [1]], [2, [0]]], "shared": 0}, False),
        ({"graph": [[1.0, [1]], [2, [0]]], "shared": 0}, False),
        ({"graph": [["1", [1]], [2, [0]]], "shared": 0}, False),
        ({"graph": [[1, [1]]], "shared": 0}, False),
        ({"graph": [[1, [1]], [2, [0]], [3, []]], "shared": 0}, False),
        ({"graph": [], "shared": 0}, False),
        ({"graph": None, "shared": 0}, False),
        ({"graph": [1, 2], "shared": 0}, False),
        ({"graph": [[1, [99]], [2, [-1]]], "shared": 0}, False),
        ({"malformed": "no graph"}, False),
        (None, False),
        ([[2], [1]], False),
    ],
)
def test_graph(got: Json, right: bool) -> None:
    expected: Json = {"graph": [[1, [1]], [2, [0]]], "shared": 0}
    assert (judge("Node", got, expected) is None) is right


def test_graph_neighbours_come_in_any_order() -> None:
    triangle: Json = {"graph": [[1, [1, 2]], [2, [0, 2]], [3, [0, 1]]], "shared": 0}
    turned: Json = {"graph": [[1, [1, 2]], [3, [2, 0]], [2, [1, 0]]], "shared": 0}
    assert judge("Node", turned, triangle) is None


def test_no_graph_equals_no_graph() -> None:
    nothing: Json = {"graph": [], "shared": 0}
    assert judge("Node", nothing, nothing) is None


@pytest.mark.parametrize(
    ("got", "reason"),
    [
        ([None, None, True, 1], None),
        ([None, None, True, 1.0], None),
        ([None, None, False, 1], "call 3, search: the answer differs"),
        ([None, None, 1, 1], "call 3, search: the answer must be bool, not int"),
        ([None, None, None, 1], "call 3, search: the answer must be bool, not None"),
        ([None, 0, True, 1], "call 2, insert: the answer must be None, not int"),
        ([None, None, True], "call 4, size: the answer must be float, not None"),
        ([None, None, True, 1, None], "call 5, None: unknown"),
        (None, "the answers of the calls are missing"),
        ({"opaque": "list"}, "the answers of the calls are missing"),
    ],
    ids=str,
)
def test_calls(got: Json, reason: str | None) -> None:
    assert judge_calls(["Trie", "insert", "search", "size"], got, [None, None, True, 1.0]) == reason


def test_a_call_without_an_answer_can_not_be_left_out() -> None:
    assert judge_calls(["Trie", "insert"], [None], [None, None])


def test_a_round_trip_is_compared_by_the_type_that_goes_in() -> None:
    codec = make_signature("C()", "there(x: list[int]) -> str", "back(data: str) -> list[int]", kind=Kind.ROUNDTRIP)
    assert judge_answer([1], [1], [[1]], signature=codec, compare=Compare()) is None
    assert judge_answer("[1]", [1], [[1]], signature=codec, compare=Compare())


def test_in_place_is_compared_by_the_parameter_s_type() -> None:
    rotate = make_signature("f(grid: list[list[int]], x: int)", in_place="grid")
    assert judge_answer([[1]], [[1]], [[[1]], 1], signature=rotate, compare=Compare()) is None
    assert judge_answer(None, [[1]], [[[1]], 1], signature=rotate, compare=Compare())


def test_a_checker_gets_a_typed_answer_and_the_arguments() -> None:
    seen: list[Any] = []

    def check(*given: Any) -> str | None:
        seen.append(given)
        return None if given[0] == "ab" else "it is too short"

    def ask(got: Json) -> str | None:
        signature, compare = make_signature("f(s: str, x: int) -> str"), Compare(mode=Mode.CHECKER)
        return judge_answer(got, "ba", ["abc", 2], signature=signature, compare=compare, checker=check)

    assert [ask("ab"), ask("a")] == [None, "it is too short"]
    assert ask(5) == "the answer must be str, not int"
    assert seen == [("ab", "ba", "abc", 2), ("a", "ba", "abc", 2)]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"opaque": "Fraction"}, "a Fraction"),
        ({"opaque": "x" * 500}, "a " + "x" * 100),
        ({"malformed": "an int stands where a ListNode is asked"}, "an int stands where a ListNode is asked"),
        ({"set": [1]}, "a set"),
        (CYCLE, "a list with a cycle"),
        ({"any": 1}, "something else"),
        (None, "None"),
        ([], "an empty list"),
        ([1], "a list of other things"),
        (True, "bool"),
        ("secret", "str"),
    ],
    ids=lambda value: None if isinstance(value, str) else "value",
)
def test_a_wrong_type_is_described_without_its_content(value: Json, text: str) -> None:
    assert describe_type(value) == text


def judge_calls(names: list[Json], got: Json, expected: list[Json]) -> str | None:
    arguments: list[Json] = [names, [[] for _ in names]]
    return judge_answer(got, expected, arguments, signature=TRIE, compare=Compare())
