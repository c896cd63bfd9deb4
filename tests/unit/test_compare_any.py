"""What holds for any answer: hypothesis looks for one for which it does not."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sandbox.signature import Json
from service.core.problem import Mode
from tests.unit.test_compare import judge, judge_calls

# One strategy for each type, and for each value another one of the same type that differs.
INTS = st.integers()
FLOATS = st.floats(allow_nan=False)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "int": INTS,
    "float": FLOATS | INTS,
    "bool": st.booleans(),
    "str": st.text(),
    "list[int]": st.lists(INTS),
    "list[str]": st.lists(st.text()),
    "list[list[int]]": st.lists(st.lists(INTS)),
    "ListNode": st.lists(INTS) | st.builds(lambda v: {"values": v, "cycle_to": len(v) - 1}, st.lists(INTS, min_size=1)),
    "TreeNode": st.lists(INTS),
    "TreeNode['root']": INTS,
}
TYPED = st.sampled_from(sorted(VALUES)).flatmap(lambda name: st.tuples(st.just(name), VALUES[name]))
JSON = st.recursive(
    st.none() | st.booleans() | INTS | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(["set", "graph", "cycle_to"]), inner),
    max_leaves=8,
)


@given(TYPED, st.sampled_from(Mode))
def test_every_value_equals_itself(typed: tuple[str, Json], mode: Mode) -> None:
    name, value = typed
    assert judge(name, value, value, mode) is None


@given(st.lists(INTS), st.randoms())
def test_free_order_holds_under_every_shuffle(values: list[int], random: Any) -> None:
    shuffled = random.sample(values, len(values))
    assert judge("list[int]", shuffled, list(values), Mode.UNORDERED) is None


@given(st.lists(st.lists(INTS)), st.randoms())
def test_nested_free_order_holds_under_every_shuffle(values: list[list[int]], random: Any) -> None:
    shuffled: list[Any] = [random.sample(inner, len(inner)) for inner in random.sample(values, len(values))]
    expected: list[Any] = list(values)
    assert judge("list[list[int]]", shuffled, expected, Mode.UNORDERED_NESTED) is None


@given(st.lists(INTS, min_size=1), st.data(), st.sampled_from([Mode.EXACT, Mode.UNORDERED]))
def test_a_changed_element_is_never_right(values: list[int], data: st.DataObject, mode: Mode) -> None:
    place = data.draw(st.integers(0, len(values) - 1))
    other_ints = INTS.filter(lambda other: other != values[place])
    other_types = JSON.filter(lambda other: type(other) is not int) | st.just(float(values[place] % 2))
    changed: list[Json] = [*values[:place], data.draw(other_ints | other_types), *values[place + 1 :]]
    assert judge("list[int]", changed, list(values), mode)


@given(JSON, TYPED, st.sampled_from(Mode))
def test_whatever_a_process_says_is_judged(got: Json, typed: tuple[str, Json], mode: Mode) -> None:
    name, expected = typed
    reason = judge(name, got, expected, mode)
    assert reason is None or len(reason) < 500


@given(JSON)
def test_whatever_a_process_says_of_a_graph_or_of_calls_is_judged(got: Json) -> None:
    judge("Node", got, {"graph": [[1, [0]]], "shared": 0})
    assert judge_calls(["Trie", "search"], got, [None, True]) or got == [None, True]
