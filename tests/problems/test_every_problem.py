"""Every folder in problems/ is a problem, and nothing is wrong with it."""

import pytest

from sandbox.docker.sandbox import DockerSandbox
from sandbox.language import Language, discover
from service.catalogue.load import Catalogue
from service.catalogue.mutation.equivalents import read_equivalents
from service.catalogue.mutation.mutants import mutants
from service.flows.check import check
from service.flows.ports import Judging
from tests import strength
from tests.problems.conftest import PROBLEMS

FOLDERS = sorted(path.name for path in PROBLEMS.iterdir() if path.is_dir() and not path.name.startswith(("_", ".")))


@pytest.mark.engine
@pytest.mark.parametrize("slug", FOLDERS)
def test_nothing_is_wrong_with_it_and_every_submission_gets_the_verdict_of_its_folder(
    catalogue: Catalogue, docker_sandbox: DockerSandbox, slug: str
) -> None:
    complaints = check(Judging(catalogue=catalogue, sandbox=docker_sandbox), slug)
    docker_sandbox.release(f"check {slug}")
    assert complaints == []


@pytest.mark.slow
@pytest.mark.parametrize("slug", FOLDERS)
def test_its_equivalents_are_mutants_and_the_table_of_strength_counts_all(slug: str) -> None:
    folder = PROBLEMS / slug
    paths = (folder / "submissions" / "accepted").glob("*.py")
    made = {one.id: one for path in paths for one in mutants(path.name, path.read_text())}
    listed = read_equivalents(folder)
    assert listed.keys() <= made.keys()
    assert {(one.submission, one.change.strip("\n")) for one in listed.values()} == {
        (made[id_].submission, made[id_].change) for id_ in listed
    }
    _, _, counted, killed, equivalent, *_ = strength.rows(strength.PAGE.read_text())[slug]
    assert (len(made), len(listed)) == (int(counted), int(equivalent))
    assert int(killed) <= len(made) - len(listed)


@pytest.mark.parametrize("slug", FOLDERS)
@pytest.mark.parametrize("language", discover().values(), ids=lambda language: language.name)
def test_every_language_has_a_starter_for_it(catalogue: Catalogue, slug: str, language: Language) -> None:
    signature = catalogue.problem(slug).signature
    assert all(call.name in language.starter(signature) for call in signature.calls)


def test_numbers_and_titles_are_unique(catalogue: Catalogue) -> None:
    problems = catalogue.problems.values()
    assert len({problem.number for problem in problems}) == len(problems)
    assert len({problem.title for problem in problems}) == len(problems)


def test_every_label_is_used_by_a_problem(catalogue: Catalogue) -> None:
    used = {label for problem in catalogue.problems.values() for label in problem.labels}
    assert sorted(catalogue.labels.keys() - used) == []
