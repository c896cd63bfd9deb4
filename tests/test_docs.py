"""What the documents say is so: files and tests that they name exist, commands and settings are real."""

import re
import tomllib
from pathlib import Path

import pytest
import typer

from service import __version__
from service.cli.main import app
from service.config import Settings
from service.flows.strength import FEWEST_KILLED, FEWEST_KILLED_OVERALL, MOST_EQUIVALENT
from tests import attacks, patterns, schema, strength

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
by_name = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))


def test_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text().splitlines()) <= 150


@by_name
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?://|#)([^)#]+)", document.read_text())
    assert [link for link in links if not (document.parent / link).exists()] == []


@by_name
def test_tests_that_are_named_exist(document: Path) -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", document.read_text())
    assert [f"{file}::{test}" for file, test in named if not defines(ROOT / file, test)] == []


@by_name
def test_files_that_are_named_exist(document: Path) -> None:
    named = re.findall(r"`((?:service|sandbox|tests|problems|bench|docs)/[\w./-]+\.\w+)`", document.read_text())
    assert [file for file in named if not (ROOT / file).exists()] == []


@by_name
def test_commands_that_are_named_exist(document: Path) -> None:
    named = set(re.findall(r"(?:^|`)weakspot ([a-z]+)", document.read_text(), flags=re.MULTILINE))
    assert named - commands() == set()


@by_name
def test_settings_that_are_named_exist(document: Path) -> None:
    named = set(re.findall(r"WEAKSPOT_([A-Z_]+)", document.read_text()))
    assert {name.lower() for name in named} - {*Settings.model_fields, "engine_required"} == set()


@by_name
def test_targets_that_are_named_exist(document: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))
    named = set(re.findall(r"(?:^|`)make ([a-z-]+)", document.read_text(), flags=re.MULTILINE))
    assert named - targets == set()


def test_every_command_and_every_setting_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    missing = [f"weakspot {name}" for name in commands() if f"weakspot {name}" not in readme]
    missing += [name for name in map("WEAKSPOT_{}".format, map(str.upper, Settings.model_fields)) if name not in readme]
    assert missing == []


def test_every_invariant_of_the_architecture_has_a_test() -> None:
    _, _, table = (ROOT / "docs" / "ARCHITECTURE.md").read_text().partition("## Invariants")
    rows = [line for line in table.splitlines() if line.startswith("| ") and "there is no" not in line]
    assert rows
    assert [row for row in rows if not re.search(r"`tests/[\w/]+\.py::\w+`", row)] == []


def test_the_schema_of_the_report_is_what_the_api_answers_with() -> None:
    assert schema.PAGE.read_text() == schema.written(), "write it: python -m tests.schema"


def test_the_table_of_attacks_is_what_the_hostile_programs_say() -> None:
    page = attacks.PAGE.read_text()
    assert page == attacks.written(page), "write it: python -m tests.attacks"
    assert [one.path.stem for one in map(attacks.read, attacks.PROGRAMS) if not (ROOT / one.stopped_by).is_file()] == []


def test_the_table_of_strength_holds() -> None:
    page = strength.PAGE.read_text()
    assert strength.stale(page) == [], "measure them: python -m tests.strength"
    known = strength.rows(page)
    assert sorted(known) == [folder.name for folder in strength.FOLDERS]
    assert page == strength.written(page, known)


def test_the_goals_of_strength_are_reached() -> None:
    rows = [tuple(map(int, row[2:5])) for row in strength.rows(strength.PAGE.read_text()).values()]
    assert all(strength.score(killed, mutants, listed) >= FEWEST_KILLED for mutants, killed, listed in rows)
    assert all(listed <= MOST_EQUIVALENT * mutants for mutants, _, listed in rows)
    mutants, killed, listed = map(sum, zip(*rows, strict=True))
    assert strength.score(killed, mutants, listed) >= FEWEST_KILLED_OVERALL


def test_the_page_of_patterns_is_what_the_catalogue_says() -> None:
    assert patterns.PAGE.read_text() == patterns.written(), "write it: python -m tests.patterns"


def test_every_label_is_explained_in_the_glossary() -> None:
    labels = tomllib.loads((ROOT / "problems" / "labels.toml").read_text())
    glossary = (ROOT / "docs" / "glossary.md").read_text()
    assert [label for label, meaning in labels.items() if f"| {label} | {meaning} |" not in glossary] == []


def test_the_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == __version__
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text()


def commands() -> set[str]:
    return set(typer.main.get_command(app).commands)


def defines(file: Path, test: str) -> bool:
    return file.exists() and f"def {test}(" in file.read_text()
