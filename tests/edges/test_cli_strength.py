"""What the command that measures strength prints; what it finds is in tests/flows/test_strength.py."""

import json
import shutil
import tomllib
from pathlib import Path

import pytest

from service.catalogue.mutation.mutants import mutants
from service.cli.measured import fact, table, text
from service.core.verdict import Verdict
from service.flows.strength import Caught, Strength
from tests.edges.conftest import Cli
from tests.factories import make_case

[SURVIVOR] = mutants("one.py", "def f(a):\n    return a > ''\n")[:1]
CASES = tuple(make_case(name=f"hidden-{i:02}", labels=("pair", "order")) for i in range(1, 11))
STRENGTH = Strength(
    slug="alpha",
    submissions=2,
    digest="0123abcd",
    killed=97,
    equivalent=2,
    survivors=(SURVIVOR,),
    caught=(
        Caught(verdict=Verdict.WRONG_ANSWER, file="off.py", cases=CASES, passed=frozenset()),
        Caught(verdict=Verdict.TIME_LIMIT_EXCEEDED, file="slow.py", cases=CASES[:1], passed=frozenset()),
    ),
)


def test_the_text_has_counts_and_who_fails_what() -> None:
    lines = text(STRENGTH).splitlines()
    assert lines[:2] == [
        "alpha: right",
        "  100 mutants of 2 submissions: 97 killed, 2 equivalent, 1 survived; score 98.9 %",
    ]
    names = " ".join(case.name for case in CASES[:8])
    assert lines[2:4] == [
        f"  wrong_answer/off.py fails 10 (order, pair): {names} …",
        "  time_limit_exceeded/slow.py fails 1 (order, pair): hidden-01",
    ]


def test_survivors_can_be_copied_into_the_list() -> None:
    copied = tomllib.loads("\n".join(text(STRENGTH).splitlines()[4:]))
    assert copied == {SURVIVOR.id: {"submission": "one.py", "change": f"{SURVIVOR.change}\n", "reason": ""}}


def test_a_broken_folder_is_told_as_the_check_tells_it() -> None:
    assert text(Strength(slug="beta", complaints=("one", "two"))) == "beta: wrong\n  one\n  two"


def test_json_has_all_of_it() -> None:
    facts = json.loads(json.dumps(fact(STRENGTH)))
    assert {name: facts[name] for name in ("slug", "mutants", "killed", "equivalent")} == {
        "slug": "alpha",
        "mutants": 100,
        "killed": 97,
        "equivalent": 2,
    }
    assert facts["survivors"][0]["id"] == SURVIVOR.id
    assert facts["survivors"][0]["diff"] == SURVIVOR.diff
    assert facts["caught"][1] == {
        "submission": "time_limit_exceeded/slow.py",
        "cases": [{"name": "hidden-01", "labels": ["pair", "order"]}],
    }


def test_the_table_has_a_row_a_problem() -> None:
    assert table([STRENGTH]).splitlines() == [
        "| problem | submissions | mutants | killed | equivalent | score | a wrong answer fails at least | of |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
        "| alpha | 2 | 100 | 97 | 2 | 98.9 % | 10 | 0123abcd |",
    ]


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    (tmp_path / "broken" / "beta").mkdir(parents=True)
    (tmp_path / "broken" / "beta" / "problem.toml").write_text("?")
    monkeypatch.setenv("WEAKSPOT_PROBLEMS", str(tmp_path / "broken"))


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("slugs", [[], ["beta"]], ids=["all problems", "one"])
def test_a_broken_folder_needs_no_engine_to_be_told(cli: Cli, slugs: list[str]) -> None:
    outcome = cli("problems", "strength", *slugs)
    assert (outcome.code, outcome.err) == (1, "")
    assert outcome.out.startswith("beta: wrong\n  problem.toml: ")


@pytest.mark.usefixtures("broken")
def test_a_broken_folder_in_json_and_in_a_table(cli: Cli) -> None:
    in_json, in_table = cli("problems", "strength", "--json"), cli("problems", "strength", "--table")
    assert (in_json.code, in_table.code) == (1, 1)
    assert json.loads(in_json.out)["complaints"][0].startswith("problem.toml: ")
    assert in_table.out.splitlines()[2:] == [
        "| beta | 0 | 0 | 0 | 0 | 100 % | 0 |  |",
        "| all | 0 | 0 | 0 | 0 | 100 % | 0 |  |",
    ]
    assert in_table.err.startswith("beta: problem.toml: ")


def test_there_must_be_such_a_problem(cli: Cli) -> None:
    outcome = cli("problems", "strength", "none")
    assert outcome.code == 2
    assert outcome.err.startswith("error: there is no folder 'none'")
    assert "\nhint: " in outcome.err


def test_without_an_engine_nothing_is_measured(
    cli: Cli, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(shared / "problems", tmp_path / "problems")
    accepted = tmp_path / "problems" / "alpha" / "submissions" / "accepted"
    accepted.mkdir(parents=True)
    (accepted / "sum.py").write_text("def twist(x):\n    return 7 * x + 3\n")
    monkeypatch.setenv("WEAKSPOT_PROBLEMS", str(tmp_path / "problems"))
    outcome = cli("problems", "strength", "alpha")
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err.startswith("error: no Docker engine")
