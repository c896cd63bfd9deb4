import pytest

from sandbox.signature import Json, Kind
from service.catalogue.arguments import MOST_CALLS, fits, wrong_arguments
from tests.factories import make_signature

TRIE = make_signature("Trie(size: int)", "insert(word: str)", "search(word: str) -> bool", kind=Kind.CLASS)
BIG = 10**400


def fits_type(value: Json, type_: str) -> bool:
    signature = make_signature(f"f(root: TreeNode, x: {type_})")
    return fits(value, signature.calls[0].parameters[1].type)


@pytest.mark.parametrize(
    ("type_", "right", "wrong"),
    [
        ("int", [0, -1, BIG], [True, 1.0, "1", None, [1]]),
        ("float", [1.5, 2, -0.0], [True, "1.5", None]),
        ("bool", [True, False], [0, 1, None, "true"]),
        ("str", ["", "ä"], [None, 1, ["a"]]),
        ("None", [None], [0, False, ""]),
        ("list[int]", [[], [1, 2]], [None, 1, "12", [True], [1.0], [None], [[1]], {}, {"values": [1]}]),
        ("list[list[str]]", [[], [[]], [["a"], []]], [["a"], [[1]], [None]]),
        (
            "ListNode",
            [[], [1, 2], {"values": [1, 2], "cycle_to": 0}, {"values": [1], "cycle_to": 0}],
            [
                None,
                1,
                [None],
                [True],
                ["a"],
                [1.0],
                {"values": [], "cycle_to": 0},
                {"values": [1], "cycle_to": 1},
                {"values": [1], "cycle_to": -1},
                {"values": [1], "cycle_to": True},
                {"values": [1], "cycle_to": None},
                {"values": [1]},
                {"cycle_to": 0},
                {"values": ["a"], "cycle_to": 0},
                {"values": "a", "cycle_to": 0},
                {"values": {"values": [1], "cycle_to": 0}, "cycle_to": 0},
                {"values": [1], "cycle_to": 0, "more": 1},
                {},
            ],
        ),
        (
            "TreeNode",
            [[], [1], [1, None, 2], [1, 2, None, None, 3], [1, None, 2, 3]],
            [
                None,
                1,
                [None],
                [None, 1],
                [1, None],
                [1, 2, None],
                [True],
                [1.0],
                ["1"],
                [1, None, None, 2],  # a child of a missing node
                {"values": [1], "cycle_to": 0},
            ],
        ),
        ("TreeNode['root']", [0, 7], [None, "7", [7], True]),
        (
            "Node",
            [[], [[]], [[2], [1]], [[1]], [[2, 2], []]],
            [None, 1, [1], [[0]], [[2]], [[-1]], [[True]], [["1"]], [[1.0]], [None], {"graph": []}],
        ),
        ("list[ListNode]", [[], [[1], []]], [[1], [None]]),
        ("list[TreeNode]", [[[1], []]], [[[None]]]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_values_of_a_type(type_: str, right: list[Json], wrong: list[Json]) -> None:
    assert [value for value in right if not fits_type(value, type_)] == []
    assert [value for value in wrong if fits_type(value, type_)] == []


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([1, "a"], None),
        ([1], "1 arguments where 2 are asked: x, s"),
        ([1, "a", 2], "3 arguments where 2 are asked: x, s"),
        (["a", 1], "x is not of type int"),
        ([1, None], "s is not of type str"),
    ],
)
def test_arguments_of_a_function(arguments: list[Json], complaint: str | None) -> None:
    assert wrong_arguments(make_signature("f(x: int, s: str) -> int"), arguments) == complaint


@pytest.mark.parametrize(
    ("type_", "complaint"),
    [
        ("ListNode", "x is not a list of int (a linked list)"),
        ("TreeNode", "x is not a tree in level order"),
        ("Node", "x is not a graph"),
        ("TreeNode['root']", "x is not a value of a node"),
        ("list[list[int]]", "x is not of type list[list[int]]"),
    ],
)
def test_a_complaint_names_the_type_in_words(type_: str, complaint: str) -> None:
    signature = make_signature(f"f(root: TreeNode, x: {type_})")
    assert wrong_arguments(signature, [[], "no such thing"]) == complaint


@pytest.mark.parametrize(
    ("calls", "arguments", "complaint"),
    [
        (["Trie"], [[5]], None),
        (["Trie", "insert", "search"], [[5], ["a"], ["a"]], None),
        ("Trie", [[5]], "two lists of one length"),
        (["Trie"], {}, "two lists of one length"),
        (["Trie"], [], "two lists of one length"),
        ([], [], "the first call, and no other, must be Trie"),
        (["insert"], [["a"]], "the first call, and no other, must be Trie"),
        (["Trie", "Trie"], [[5], [5]], "the first call, and no other, must be Trie"),
        ([["Trie"]], [[5]], "the first call, and no other, must be Trie"),
        (["Trie", "remove"], [[5], []], "call 2: there is no 'remove'"),
        (["Trie", 3], [[5], []], "call 2: there is no 3"),
        (["Trie", ["insert"]], [[5], []], "call 2: there is no ['insert']"),
        (["Trie"], [[]], "call 1, Trie: its arguments must be a list of 1"),
        (["Trie", "insert"], [[5], "a"], "call 2, insert: its arguments must be a list of 1"),
        (["Trie", "insert"], [[5], ["a", "b"]], "call 2, insert: its arguments must be a list of 1"),
        (["Trie", "insert"], [[5], [1]], "call 2, insert: word is not of type str"),
        (["Trie"] + ["insert"] * MOST_CALLS, [[5]] + [["a"]] * MOST_CALLS, "there are more than 100000 calls"),
    ],
    ids=lambda value: "" if isinstance(value, list) and len(value) > 9 else None,
)
def test_arguments_of_a_class(calls: Json, arguments: Json, complaint: str | None) -> None:
    found = wrong_arguments(TRIE, [calls, arguments])
    assert found is None if complaint is None else complaint in str(found)


def test_a_round_trip_takes_what_its_first_call_takes() -> None:
    codec = make_signature("C()", "there(root: TreeNode) -> str", "back(data: str) -> TreeNode", kind=Kind.ROUNDTRIP)
    assert wrong_arguments(codec, [[1, 2]]) is None
    assert wrong_arguments(codec, ["1,2"]) == "root is not a tree in level order"
