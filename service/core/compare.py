"""Whether an answer is right. Strict by type: True is not 1, 2.0 is not 2 where an int is asked, None is not False.

An answer comes as sandbox.signature.Json: lists for every sequence, {"set": […]} for a set, and a dictionary that
names what could not be encoded. The declared type decides what is acceptable; only then are values compared.
"""

import math
from collections.abc import Callable
from itertools import zip_longest

from sandbox.signature import Json, Kind, Signature, Type
from service.core.problem import Compare, Mode

Checker = Callable[..., str | None]

_PYTHON = {"int": (int,), "float": (float, int), "bool": (bool,), "str": (str,), "None": (type(None),)}


def judge_answer(
    got: Json,
    expected: Json,
    arguments: list[Json],
    *,
    signature: Signature,
    compare: Compare,
    checker: Checker | None = None,
) -> str | None:
    """None where the answer is right, else why it is not, as a short sentence."""
    if signature.kind is Kind.CLASS:
        return _judge_calls(got, expected, arguments, signature, compare)
    free = compare.mode in (Mode.UNORDERED, Mode.UNORDERED_NESTED)
    got = _listed(got, free, compare.mode is Mode.UNORDERED_NESTED)
    if (reason := wrong_type(got, signature.answer)) is not None:
        return reason
    if checker is not None:
        return checker(got, expected, *arguments)
    if signature.answer.name == "Node":
        return _judge_graph(got, expected)
    if free and isinstance(got, list) and isinstance(expected, list) and len(got) != len(expected):
        return "the answer differs"  # and what is too long is not sorted
    if compare.mode is Mode.UNORDERED_NESTED:
        got, expected = _sorted_inside(got), _sorted_inside(expected)
    if free:
        got, expected = _sorted(got), _sorted(expected)
    return None if same(got, expected, compare.tolerance) else "the answer differs"


def same(got: Json, expected: Json, tolerance: float) -> bool:
    """Equality of values that have the declared type, floats within the tolerance; a NaN equals nothing."""
    if isinstance(expected, list) and isinstance(got, list):
        return len(got) == len(expected) and all(
            same(one, other, tolerance) for one, other in zip(got, expected, strict=True)
        )
    if isinstance(expected, dict) and isinstance(got, dict):
        return got.keys() == expected.keys() and all(same(got[key], expected[key], tolerance) for key in expected)
    if isinstance(expected, float) and isinstance(got, (int, float)) and not isinstance(got, bool):
        return _close(got, expected, tolerance)
    return type(got) is type(expected) and got == expected


def wrong_type(value: Json, type_: Type) -> str | None:
    """Why the value is not of the type, None where it is."""
    return None if _has_type(value, type_) else f"the answer must be {type_}, not {describe_type(value)}"


def describe_type(value: Json) -> str:
    """What a value is, for a reader: never its content."""
    match value:
        case {"opaque": str(name)}:
            return f"a {_printable(name)[:100]}"
        case {"malformed": str(reason)}:
            return _printable(reason)[:200]
        case {"set": _}:
            return "a set"
        case {"cycle_to": _}:
            return "a list with a cycle"
        case dict():
            return "something else"
        case None:
            return "None"
        case list():
            return "a list of other things" if value else "an empty list"
        case _:
            return type(value).__name__


def _printable(said: str) -> str:
    """Half a surrogate pair is no text: nothing can store or send it."""
    return said.encode("utf-8", "backslashreplace").decode()


def _has_type(value: Json, type_: Type) -> bool:
    match type_.name:
        case "list":
            item = type_.item
            return isinstance(value, list) and item is not None and all(_has_type(one, item) for one in value)
        case "ListNode":
            return isinstance(value, list) or (isinstance(value, dict) and "cycle_to" in value)
        case "TreeNode" if type_.within is None:
            return isinstance(value, list)
        case "TreeNode":
            return type(value) is int
        case "Node":
            return isinstance(value, dict) and "graph" in value
        case name:
            return type(value) in _PYTHON[name]


def _judge_calls(
    got: Json, expected: Json, arguments: list[Json], signature: Signature, compare: Compare
) -> str | None:
    names = arguments[0]
    if not isinstance(got, list) or not isinstance(expected, list) or not isinstance(names, list):
        return "the answers of the calls are missing"
    for i, (name, one, other) in enumerate(zip_longest(names, got, expected)):
        call = signature.call(str(name))
        if call is None or (reason := wrong_type(one, call.returns)) is not None:
            return f"call {i + 1}, {name}: {reason if call else 'unknown'}"
        if not same(one, other, compare.tolerance):
            return f"call {i + 1}, {name}: the answer differs"
    return None if len(got) == len(expected) else "not every call has one answer"


def _judge_graph(got: Json, expected: Json) -> str | None:
    if not isinstance(got, dict) or not isinstance(expected, dict):
        return "the answer is no graph"
    if got.get("shared"):
        return "the copy shares nodes with the graph that was given"
    return None if _by_value(got) == _by_value(expected) != {} else "the copy's nodes or neighbours differ"


def _by_value(answer: dict[str, Json]) -> dict[str, list[str]]:
    """Each node's value with its neighbours' values in any order; a value on two nodes makes it no such graph.

    Only values of the same type are equal, so they are compared as text.
    """
    graph = answer.get("graph")
    if not isinstance(graph, list):
        return {"": []}
    values: list[str] = []
    neighbours: list[list[int]] = []
    for row in graph:
        match row:
            case [value, list(places)]:
                values.append(repr(value))
                neighbours.append([place for place in places if isinstance(place, int)])
    if len(set(values)) != len(graph):
        return {"": []}
    named: dict[str, list[str]] = {"start": values[:1]}
    for name, row_of in zip(values, neighbours, strict=True):
        named[f"node {name}"] = sorted(values[i] for i in row_of if 0 <= i < len(values))
    return named


def _listed(value: Json, outer: bool, inner: bool) -> Json:
    """A set as a list, where the order is free."""
    if outer and isinstance(value, dict) and isinstance(value.get("set"), list):
        value = value["set"]
    if inner and isinstance(value, list):
        return [_listed(item, outer=True, inner=False) for item in value]
    return value


def _sorted(value: Json) -> Json:
    return sorted(value, key=_order) if isinstance(value, list) else value


def _sorted_inside(value: Json) -> Json:
    return [_sorted(item) for item in value] if isinstance(value, list) else value


def _order(value: Json) -> tuple[str, object]:
    """A key by which values of one type can be sorted, and values of several types too."""
    if isinstance(value, list):
        return "list", [_order(item) for item in value]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return "number", value
    if isinstance(value, (bool, str)):
        return type(value).__name__, value
    return type(value).__name__, repr(value)


def _close(got: float, expected: float, tolerance: float) -> bool:
    try:
        return math.isclose(got, expected, rel_tol=0.0, abs_tol=tolerance)
    except OverflowError:
        return False
