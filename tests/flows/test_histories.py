"""Files of histories: what is written can be read again, and what is wrong is named by its line."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.core.attempt import Outcome
from service.core.errors import Invalid
from service.core.estimate.history import History
from service.core.problem import Difficulty
from service.flows.histories import read_histories, read_taxonomy, written
from tests.factories import make_history, make_line

PATTERNS = {"stack": "sequences", "trees": "nodes"}

LINE = {
    "candidate": "ann",
    "seq": 1,
    "day": 2.5,
    "now_day": 9,
    "problem": "p",
    "patterns": ["stack", "trees"],
    "difficulty": "hard",
    "outcome": "solved",
    "seconds": 800.5,
    "limit_s": 1800,
    "n_wrong": 1,
    "wrong": {"WA": 1},
    "hint": True,
    "hint_s": 300,
}


def read(tmp_path: Path, *lines: dict[str, Any] | str) -> list[History]:
    path = tmp_path / "histories.jsonl"
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines))
    return read_histories(path, PATTERNS)


def test_a_line_is_read(tmp_path: Path) -> None:
    line = make_line(
        seq=1,
        day=2.5,
        problem="p",
        patterns=("stack", "trees"),
        difficulty=Difficulty.HARD,
        outcome=Outcome.SOLVED,
        seconds=800.5,
        limit_s=1800.0,
        wrong={"WA": 1},
        hint_s=300.0,
    )
    assert read(tmp_path, LINE) == [History(candidate="ann", now_day=9.0, lines=(line,))]


def test_candidates_come_in_the_order_of_the_file_however_their_lines_are_mixed(tmp_path: Path) -> None:
    lines = [LINE | {"candidate": name, "seq": i} for i, name in enumerate(["zoe", "ann", "zoe"])]
    histories = read(tmp_path, lines[0], "", *lines[1:])
    assert [(one.candidate, len(one.lines)) for one in histories] == [("zoe", 2), ("ann", 1)]


def test_an_empty_file_has_no_candidate(tmp_path: Path) -> None:
    assert read(tmp_path, "") == []


# What is wrong with a line, and what is said of it.
@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"seconds": -1}, "seconds: Input should be greater than or equal to 0"),
        ({"seconds": float("nan")}, "seconds: Input should be a finite number"),
        ({"seconds": 1e300}, "seconds: Input should be less than or equal to 10000000"),
        ({"day": float("inf")}, "day: Input should be a finite number"),
        ({"day": 10}, "day 10 is later than now_day 9"),
        ({"limit_s": 0}, "limit_s: Input should be greater than 0"),
        ({"patterns": []}, "patterns: Tuple should have at least 1 item"),
        ({"patterns": ["stack"] * 2}, "a pattern is there twice"),
        ({"patterns": ["magic"]}, "there is no pattern 'magic'"),
        ({"patterns": ["stack", "trees", "a", "b"]}, "patterns: Tuple should have at most 3 items"),
        ({"difficulty": "brutal"}, "difficulty: Input should be 'easy', 'medium' or 'hard'"),
        ({"outcome": "cheated"}, "outcome: Input should be 'solved', 'timeout' or 'abandoned'"),
        ({"n_wrong": -1}, "n_wrong: Input should be greater than or equal to 0"),
        ({"hint_s": float("nan")}, "hint_s: Input should be a finite number"),
        ({"candidate": 7}, "candidate: Input should be a valid string"),
    ],
    ids=lambda value: json.dumps(value) if isinstance(value, dict) else "",
)
def test_a_wrong_line_is_named(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    with pytest.raises(Invalid) as caught:
        read(tmp_path, LINE, LINE | change)
    assert f"line 2: {said}" in caught.value.what


@pytest.mark.parametrize("text", ["{", "[]", "null", '{"candidate": "ann"}'])
def test_what_is_no_line_is_named(tmp_path: Path, text: str) -> None:
    with pytest.raises(Invalid, match=r"histories.jsonl, line 1: "):
        read(tmp_path, text)


def test_one_candidate_has_one_now(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="ann has several values of now_day"):
        read(tmp_path, LINE, LINE | {"now_day": 10})


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="can't be read: No such file"):
        read_histories(tmp_path / "none", PATTERNS)


def test_a_file_of_other_bytes_is_named(tmp_path: Path) -> None:
    (tmp_path / "bytes").write_bytes(b"\xff")
    with pytest.raises(Invalid, match="it is not UTF-8"):
        read_histories(tmp_path / "bytes", PATTERNS)


@given(
    lines=st.lists(
        st.builds(
            make_line,
            seq=st.integers(0, 99),
            day=st.floats(-50, 50),
            problem=st.text(max_size=5),
            patterns=st.sampled_from([("stack",), ("trees", "stack")]),
            difficulty=st.sampled_from(Difficulty),
            outcome=st.sampled_from(Outcome),
            seconds=st.floats(0, 1e5),
            limit_s=st.none() | st.floats(1, 1e5),
            wrong=st.dictionaries(st.sampled_from(["WA", "TLE"]), st.integers(0, 9)),
            hint_s=st.none() | st.floats(0, 1e5),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, lines: list[Any]) -> None:
    history = make_history(*lines, now_day=100.0)
    assert read(tmp_path_factory.mktemp("written"), *written(history)) == [history]


# What is wrong with a taxonomy.
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "Invalid JSON"),
        ('{"patterns": []}', "at least 1 item"),
        ('{"patterns": [{"key": "stack"}]}', "patterns.0.family: Field required"),
        ('{"patterns": [{"key": "a", "family": "f"}, {"key": "a", "family": "g"}]}', "a key is there twice"),
    ],
)
def test_a_wrong_taxonomy_is_refused(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "taxonomy.json").write_text(text)
    with pytest.raises(Invalid) as caught:
        read_taxonomy(tmp_path / "taxonomy.json")
    assert said in caught.value.what


def test_a_taxonomy_gives_each_pattern_its_family(tmp_path: Path) -> None:
    patterns = [{"key": key, "family": family} for key, family in PATTERNS.items()]
    (tmp_path / "taxonomy.json").write_text(json.dumps({"patterns": patterns}))
    assert read_taxonomy(tmp_path / "taxonomy.json") == PATTERNS
