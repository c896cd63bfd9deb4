import json

import pytest

from sandbox.signature import Json, Kind
from service.core.show import CUT, show, show_arguments
from service.core.statement import render
from tests.factories import make_case, make_problem, make_signature

TRIE = make_signature("Trie()", "insert(word: str) -> None", "size() -> int", kind=Kind.CLASS)
TOO_LARGE = "<a value too large to show>"


def nested(depth: int, inside: str = "1", left: str = "[", right: str = "]") -> Json:
    value: Json = json.loads(left * depth + inside + right * depth)
    return value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "None"),
        (True, "True"),
        (0, "0"),
        (2.0, "2.0"),
        (float("nan"), "nan"),
        ("it's", '"it\'s"'),
        ("ä\n", "'ä\\n'"),
        ("\ud800", "'\\ud800'"),  # half a surrogate pair can still be printed
        ([], "[]"),
        ([[1, None], ["a", False]], "[[1, None], ['a', False]]"),
        ({"set": []}, "set()"),
        ({"set": [1, "a"]}, "{1, 'a'}"),
        ({"set": [{"set": [1]}]}, "{{1}}"),
        ([{"set": [1]}, {"opaque": "deque"}], "[{1}, <deque>]"),
        ({"opaque": "deque"}, "<deque>"),
        ({"malformed": "a tree with a cycle"}, "<a tree with a cycle>"),
        ({"values": [3, 2], "cycle_to": 1}, "[3, 2], whose tail leads back to position 1"),
        ({"graph": [[1, [1, 2]], [2, [0]], [3, [0]]], "shared": 0}, "[[2, 3], [1], [1]]"),  # as the argument is written
    ],
)
def test_a_value_is_shown_as_python_writes_it(value: Json, text: str) -> None:
    assert show(value) == text


@pytest.mark.parametrize(
    "value",
    [
        "x" * 10_000,
        list(range(10_000)),
        {"set": list(range(10_000))},
        {"opaque": "x" * 10_000},
        {"malformed": "x" * 10_000},
        {"values": [1] * 10_000, "cycle_to": 0},
    ],
    ids=["text", "list", "set", "opaque", "malformed", "cycle"],
)
def test_what_is_long_is_cut(value: Json) -> None:
    text = show(value)
    assert len(text) < CUT + 60
    assert text.endswith("more characters)") or "more characters), whose tail" in text


def test_a_cut_says_how_much_is_missing() -> None:
    assert show("x" * 1998, cut=500) == "'" + "x" * 499 + "… (1,500 more characters)"
    assert show("x" * 498, cut=500) == repr("x" * 498)


@pytest.mark.parametrize(
    "value",
    [
        10**5000,
        nested(900),
        nested(400, left='{"set": [', right="]}"),  # what a submission answers may be nested as deep as JSON can say
    ],
    ids=["a huge number", "a deep list", "a deep set"],
)
def test_whatever_can_be_answered_can_be_shown(value: Json) -> None:
    def deep(frames: int) -> str:
        return deep(frames - 1) if frames else show(value)

    assert len(deep(200)) < CUT + 60  # a judge calls it from within many functions of its own


def test_arguments_are_named() -> None:
    signature = make_signature("f(nums: list[int], word: str) -> int")
    assert show_arguments(signature, [[1, 2], "a"]) == "nums = [1, 2], word = 'a'"


def test_arguments_of_a_class_are_its_calls() -> None:
    calls: list[Json] = [["Trie", "insert", "size"], [[], ["a"], []]]
    assert show_arguments(TRIE, calls) == "Trie(), insert('a'), size()"


def test_each_argument_is_cut_and_all_together() -> None:
    signature = make_signature("f(a: str, b: str) -> int")
    text = show_arguments(signature, ["x" * 5000, "y" * 5000], cut=100)
    assert text.startswith("a = 'xxx")
    assert len(text) < 160


def test_a_statement_shows_the_samples_as_its_examples() -> None:
    samples = [make_case(2, expected=4, note="Two and two."), make_case(3, expected=6)]
    assert render(make_problem(), samples) == (
        "# Double\n\nTwice the number.\n\n"
        "**Example 1**\n\n```text\nInput:  x = 2\nOutput: 4\n```\n\nTwo and two.\n\n"
        "**Example 2**\n\n```text\nInput:  x = 3\nOutput: 6\n```\n\n"
        "## Constraints\n\n- `x` is a number\n"
    )


@pytest.mark.parametrize(
    "value", ["\ud800", {"opaque": "\ud800"}, {"malformed": "\ud800"}, ["\ud800"], {"set": ["\ud800"]}]
)
def test_whatever_a_process_says_can_be_stored_and_sent(value: Json) -> None:
    assert "ud800" in show(value).encode().decode()
