"""`weakspot next`, `weakspot export`, and the report in other forms."""

import json
from pathlib import Path

import pytest

from tests.edges.conftest import Cli
from tests.edges.test_cli_interview import sat, write  # noqa: F401 - a fixture is used by its name
from tests.edges.worlds import RIGHT, World


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


@pytest.mark.parametrize(("form", "begins"), [("html", "<!doctype html>"), ("markdown", "# Nothing is known yet")])
def test_a_report_in_another_form(cli: Cli, form: str, begins: str) -> None:
    said = cli("report", "--format", form)
    assert said.code == 0
    assert said.out.startswith(begins)
