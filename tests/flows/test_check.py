"""What authors ask; what a check finds is tested in tests/problems."""

import shutil
from pathlib import Path

import pytest

from service.catalogue.load import Catalogue
from service.core.errors import Invalid, NotFound
from service.core.verdict import Verdict
from service.flows.check import check, folders, judge_source, lock
from service.flows.ports import Judging
from tests.fakes import FakeSandbox

SLUG = "pair-of-bags"


@pytest.fixture
def ports(catalogue: Catalogue, tmp_path: Path) -> Judging:
    """A catalogue of one problem, which a test may break."""
    problems = tmp_path / "problems"
    shutil.copytree(catalogue.folder / SLUG, problems / SLUG)
    for name in ("patterns.toml", "labels.toml"):
        shutil.copy(catalogue.folder / name, problems)
    own = Catalogue(problems, tmp_path / "cases", reference=catalogue.reference)
    return Judging(catalogue=own, sandbox=FakeSandbox())


@pytest.mark.parametrize(("source", "verdict"), [("right", Verdict.ACCEPTED), ("wrong", Verdict.WRONG_ANSWER)])
def test_a_source_is_judged_on_the_hidden_cases(ports: Judging, source: str, verdict: Verdict) -> None:
    judgement = judge_source(ports, SLUG, source, "python")
    assert (judgement.verdict, judgement.total) == (verdict, 2)


def test_there_must_be_such_a_problem(ports: Judging) -> None:
    with pytest.raises(NotFound, match="no problem 'nothing'"):
        judge_source(ports, "nothing", "right", "python")
    with pytest.raises(NotFound, match="no folder 'nothing'"):
        check(ports, "nothing")


def test_stating_the_cases_anew_changes_nothing_where_they_are_the_same(ports: Judging) -> None:
    stated = (ports.catalogue.folder / SLUG / "cases.lock").read_text().strip()
    assert lock(ports, SLUG) == ports.catalogue.cases(SLUG)
    assert (ports.catalogue.folder / SLUG / "cases.lock").read_text().strip() == stated


@pytest.mark.parametrize("file", ["problem.toml", "generator.py", "solution.py"])
def test_cases_that_cannot_be_made_are_told(ports: Judging, file: str) -> None:
    (ports.catalogue.folder / SLUG / file).write_text("this is neither TOML nor Python")
    with pytest.raises(Invalid) as caught:
        lock(ports, SLUG)
    assert f"problems check {SLUG}" in caught.value.hint


def test_broken_folders_are_listed_too(ports: Judging) -> None:
    (ports.catalogue.folder / "a-broken-one").mkdir()
    (ports.catalogue.folder / "a-broken-one" / "problem.toml").write_text("?")
    assert folders(ports) == ["a-broken-one", SLUG]
