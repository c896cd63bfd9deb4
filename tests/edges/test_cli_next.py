"""`weakspot next`, `weakspot export`, and the report in other forms."""

import csv
import json
from pathlib import Path

import pytest

from service.core.attempt import Outcome
from service.flows.histories import written
from tests.edges.conftest import Cli
from tests.edges.test_cli_interview import sat, write  # noqa: F401 - a fixture is used by its name
from tests.edges.worlds import RIGHT, WRONG, World
from tests.factories import make_history, make_line


def test_next_says_what_to_sit_and_why_and_names_no_pattern(cli: Cli) -> None:
    said = cli("next")
    assert said.code == 0
    assert said.out.split()[0] == "alpha"  # easy: what is likely to be solved comes first
    assert "it finds out where you stand" in said.out
    assert "marker" not in said.out.lower()


def test_start_takes_the_first_of_them(cli: Cli) -> None:
    first = json.loads(cli("next", "--json").out)["items"][0]
    assert json.loads(cli("start", "--json").out)["slug"] == first["slug"]
    assert first["slug"] not in cli("next").out


def test_next_when_all_was_seen(cli: Cli) -> None:
    for slug in ("alpha", "beta", "gamma"):
        cli("start", slug, "--practice")
        assert cli("finish", "--folder", slug).code == 0
    assert "You have seen all problems" in cli("next").out


@pytest.mark.usefixtures("sat")
def test_what_is_exported_can_be_estimated(cli: Cli, home: Path, server: str, sat: World) -> None:  # noqa: F811 - the same
    write(RIGHT)
    cli("submit")
    cli("finish")
    said = cli("export", "--server", server)
    [line] = map(json.loads, said.out.splitlines())
    assert (line["problem"], line["patterns"], line["outcome"]) == ("alpha", ["marker-pattern"], "solved")
    (home / "me.jsonl").write_text(said.out)
    [estimated] = map(json.loads, cli("estimate", home / "me.jsonl").out.splitlines())
    assert estimated["patterns"]["marker-pattern"]["n"] == 1


def test_an_empty_history_is_exported_as_nothing(cli: Cli) -> None:
    assert (cli("export").code, cli("export").out) == (0, "")


@pytest.mark.usefixtures("sat")
def test_a_history_for_a_spreadsheet(cli: Cli, server: str) -> None:
    write(WRONG)
    cli("submit")
    cli("finish")
    [row] = csv.DictReader(cli("export", "--csv", "--server", server).out.splitlines())
    assert (row["problem"], row["patterns"], row["wrong"], row["hint_s"]) == ("alpha", "marker-pattern", "WA:1", "")


@pytest.mark.parametrize(("form", "begins"), [("html", "<!doctype html>"), ("markdown", "# Nothing is known yet")])
def test_a_report_in_another_form(cli: Cli, form: str, begins: str) -> None:
    said = cli("report", "--format", form)
    assert said.code == 0
    assert said.out.startswith(begins)


@pytest.mark.usefixtures("sat")
def test_a_report_on_what_was_exported_says_the_same(cli: Cli, home: Path, server: str) -> None:
    write(RIGHT)
    cli("submit")
    cli("finish")
    (home / "me.jsonl").write_text(cli("export", "--server", server).out)
    own = json.loads(cli("report", "--server", server, "--json").out)
    read = json.loads(cli("report", "--from", home / "me.jsonl", "--json").out)
    numbers = ("p", "lo", "hi", "n", "label", "attempts", "solved")
    assert [[row[name] for name in numbers] for row in read["patterns"]] == [
        [row[name] for name in numbers] for row in own["patterns"]
    ]
    assert (read["sentence"], read["next"]) == (own["sentence"], [])
    assert cli("report", "--from", home / "me.jsonl", "--format", "html").out.startswith("<!doctype html>")


def test_a_report_is_of_one_candidate(cli: Cli, home: Path) -> None:
    histories = [make_history(make_line(patterns=("marker-pattern",)), candidate=name) for name in ("zoe", "ann")]
    (home / "both.jsonl").write_text("\n".join(line for one in histories for line in written(one)))
    said = cli("report", "--from", "both.jsonl")
    assert (said.code, said.out) == (2, "")
    assert "error: both.jsonl tells of zoe, ann" in said.err


@pytest.mark.parametrize("form", ["html", "markdown", None], ids=str)
def test_what_is_weak_is_told_from_what_is_not(cli: Cli, home: Path, form: str | None) -> None:
    good = [make_line(patterns=("marker-pattern",), seconds=300.0)] * 6
    bad = [make_line(patterns=("other-pattern",), outcome=Outcome.TIMEOUT, seconds=1500.0)] * 6
    (home / "me.jsonl").write_text("\n".join(written(make_history(*good, *bad))))
    rows = cli("report", "--from", "me.jsonl", *(["--format", form] if form else [])).out.partition("Weak: ")[2]
    assert rows.index("confirmed") < rows.index("6 of 6")
    assert "not enough evidence" not in rows


def test_what_may_be_either_comes_with_how_much_would_tell(cli: Cli, home: Path) -> None:
    even = [make_line(patterns=(f"{name}-pattern",), seconds=900.0) for name in ("marker", "other") for _ in range(9)]
    (home / "me.jsonl").write_text("\n".join(written(make_history(*even))))
    said = cli("report", "--from", "me.jsonl").out
    assert "not enough evidence:" in said
    assert "would tell, as often as not, whether it is weak:" in said.replace("\n", " ")


def test_a_report_on_nothing_says_what_is_needed(cli: Cli, home: Path) -> None:
    (home / "nothing.jsonl").write_text("")
    said = cli("report", "--from", "nothing.jsonl")
    assert said.code == 2
    assert said.err == "error: nothing.jsonl tells of nobody\nhint: export when an interview has ended\n"
