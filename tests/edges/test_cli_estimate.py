"""`weakspot estimate`: one JSON object a candidate, on the taxonomy of a file or on the catalogue's own."""

import json
from pathlib import Path

from service.flows.histories import written
from tests.edges.conftest import Cli
from tests.factories import make_history, make_line

FIELDS = {"p", "lo", "hi", "p_weak", "below", "median_s", "n", "label"}


def test_one_object_a_candidate(cli: Cli, home: Path) -> None:
    histories = [make_history(make_line(patterns=("b",)), candidate=name) for name in ("zoe", "ann")]
    (home / "h.jsonl").write_text("\n".join(line for one in histories for line in written(one)))
    patterns = [{"key": "a", "family": "f"}, {"key": "b", "family": "g"}]
    (home / "t.json").write_text(json.dumps({"patterns": patterns}))
    said = cli("estimate", "h.jsonl", "--taxonomy", "t.json")
    zoe, ann = map(json.loads, said.out.splitlines())
    assert said.code == 0
    assert (zoe["candidate"], ann["candidate"]) == ("zoe", "ann")
    assert zoe["patterns"] == ann["patterns"]
    assert {key: set(row) for key, row in ann["patterns"].items()} == {"a": FIELDS, "b": FIELDS}
    assert (ann["patterns"]["a"]["n"], ann["patterns"]["b"]["n"]) == (0, 1)


def test_without_a_taxonomy_the_patterns_are_the_catalogue_s(cli: Cli, home: Path) -> None:
    (home / "h.jsonl").write_text("\n".join(written(make_history(make_line(patterns=("marker-pattern",))))))
    [line] = cli("estimate", "h.jsonl").out.splitlines()
    assert json.loads(line)["patterns"]["marker-pattern"]["n"] == 1


def test_a_wrong_line_gets_two_lines_and_no_stack_trace(cli: Cli, home: Path) -> None:
    (home / "h.jsonl").write_text("\n".join(written(make_history(make_line(patterns=("magic",))))))
    said = cli("estimate", "h.jsonl")
    assert (said.code, said.out) == (2, "")
    assert said.err.splitlines() == [
        "error: h.jsonl, line 1: there is no pattern 'magic'",
        "hint: name one of the taxonomy, or add it there",
    ]
