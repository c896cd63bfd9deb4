"""Cases are generated once, answered by the reference, and kept under the hash that cases.lock states."""

import json
from pathlib import Path

import pytest

from sandbox.protocol import Heard, Report, Request
from sandbox.trusted import TrustedSandbox
from service.catalogue import cases
from service.catalogue.authoring import ContractBroken, case, require
from service.catalogue.cases import Cases
from service.catalogue.load import Catalogue
from service.core.errors import Invalid, NotFound, Unavailable
from tests.factories import make_case, make_signature

GENERATOR = """
from service.catalogue.authoring import case, require

def contract(x):
    require(x > 0, "x is above zero")
    if x == 13:
        raise KeyError(x)

def samples():
    yield case(1, note="One.")

def hidden(random):
    yield case(random.randrange(10**9), labels="random large")
    yield case(2, labels="pair")
"""
MANIFEST = """
number = 1
title = "Double"
difficulty = "easy"
patterns = ["arrays-and-hashing"]
labels = ["random"]
time = "O(1)"
space = "O(1)"
[signature]
kind = "function"
calls = ["double(x: int) -> int"]
[limits]
cpu_ms = 100
"""
SIGNATURE = make_signature("double(x: int) -> int")


class Counting:
    """The reference's sandbox; counts its runs."""

    def __init__(self) -> None:
        self._sandbox = TrustedSandbox()
        self.runs = 0

    def run(self, request: Request, heard: Heard | None = None) -> Report:
        self.runs += 1
        return self._sandbox.run(request, heard)

    def release(self, owner: str) -> None: ...


@pytest.fixture
def reference() -> Counting:
    return Counting()


@pytest.fixture
def folder(tmp_path: Path, reference: Counting) -> Path:
    """A problem with its lock."""
    folder = tmp_path / "problems" / "double"
    folder.mkdir(parents=True)
    files = {
        "problem.toml": MANIFEST,
        "statement.md": "Twice.",
        "hints.md": "## 1\n\na\n\n## 2\n\nb\n\n## 3\n\nc\n",
        "editorial.md": "Add.",
        "generator.py": GENERATOR,
        "solution.py": "def double(x):\n    return 2 * x\n",
    }
    for name, text in files.items():
        (folder / name).write_text(text)
    (folder / "cases.lock").write_text(cases.lock(cases.encode(cases.build(folder, SIGNATURE, reference))) + "\n")
    reference.runs = 0
    return folder


@pytest.fixture
def catalogue(folder: Path, tmp_path: Path, reference: Counting) -> Catalogue:
    return Catalogue(folder.parent, tmp_path / "cache", reference)


def test_cases_are_named_and_answered(catalogue: Catalogue) -> None:
    found = catalogue.cases("double")
    [sample] = found.samples
    assert sample == make_case(1, expected=2, name="sample-1", labels=(), note="One.")
    assert [one.name for one in found.hidden] == ["hidden-01", "hidden-02"]
    assert [one.labels for one in found.hidden] == [("random", "large"), ("pair",)]
    assert all(one.expected == 2 * one.arguments[0] for one in found.hidden)  # they are ints


def test_the_same_seed_gives_the_same_cases_and_another_folder_others(folder: Path, reference: Counting) -> None:
    built = cases.build(folder, SIGNATURE, reference)
    assert cases.build(folder, SIGNATURE, reference) == built
    other = folder.rename(folder.with_name("twice"))
    assert cases.build(other, SIGNATURE, reference) != built


def test_cases_are_built_once_and_then_taken_from_the_cache(
    catalogue: Catalogue, folder: Path, tmp_path: Path, reference: Counting
) -> None:
    found = catalogue.cases("double")
    assert catalogue.cases("double") is found
    assert Catalogue(folder.parent, tmp_path / "cache", reference).cases("double") == found
    assert reference.runs == 1


def test_what_was_kept_for_another_lock_is_not_taken(
    catalogue: Catalogue, folder: Path, tmp_path: Path, reference: Counting
) -> None:
    catalogue.cases("double")
    (folder / "solution.py").write_text("def double(x):\n    return x + x + 1\n")
    (folder / "cases.lock").write_text(cases.lock(cases.encode(cases.build(folder, SIGNATURE, reference))))
    found = Catalogue(folder.parent, tmp_path / "cache", reference).cases("double")
    assert found.samples[0].expected == 3


def test_cases_that_are_not_those_of_the_lock_are_not_served(catalogue: Catalogue, folder: Path) -> None:
    (folder / "cases.lock").write_text("0" * 64)
    with pytest.raises(Unavailable, match=r"are not those that cases\.lock states") as caught:
        catalogue.cases("double")
    assert caught.value.hint == "run: weakspot problems check double"


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("generator.py", "1 / 0", "generator.py can't be loaded: division by zero"),
        ("generator.py", "def", "generator.py can't be loaded: "),
        ("solution.py", "def double(x):\n    return 1 / 0", "solution.py has no answer to case 1"),
        ("solution.py", "def double(x)", "the program can't be loaded"),
    ],
)
def test_a_broken_folder_is_no_problem_to_be_served(
    catalogue: Catalogue, folder: Path, name: str, text: str, complaint: str
) -> None:
    (folder / name).write_text(text)
    with pytest.raises(Unavailable, match=complaint):
        catalogue.cases("double")


@pytest.mark.parametrize("name", ["cases.lock", "generator.py"])
def test_a_folder_that_lacks_a_file_is_no_problem_to_be_served(catalogue: Catalogue, folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(Unavailable, match=name):
        catalogue.cases("double")


def test_a_cache_that_was_cut_short_is_built_again(
    catalogue: Catalogue, folder: Path, tmp_path: Path, reference: Counting
) -> None:
    catalogue.cases("double")
    [kept] = (tmp_path / "cache").rglob("*.json")
    kept.write_bytes(kept.read_bytes()[:20])
    assert Catalogue(folder.parent, tmp_path / "cache", reference).cases("double").samples[0].expected == 2


def test_encoding_is_undone_by_decoding() -> None:
    one = make_case([1, None, "ä\ud800"], {"values": [1], "cycle_to": 0}, expected=[True, 1.5], labels=("a", "b"))
    kept = Cases(samples=(), hidden=(one,))
    assert cases.decode(cases.encode(kept)) == kept


def test_the_lock_is_the_hash_of_what_is_kept(catalogue: Catalogue, tmp_path: Path, folder: Path) -> None:
    catalogue.cases("double")
    [kept] = (tmp_path / "cache").rglob("*.json")
    assert cases.lock(kept.read_bytes()) == (folder / "cases.lock").read_text().strip() == kept.stem
    assert json.loads(kept.read_bytes()).keys() == {"samples", "hidden"}


@pytest.mark.parametrize("slug", ["none", "", "..", "double/../double", "../problems/double"])
def test_an_unknown_problem(catalogue: Catalogue, slug: str) -> None:
    for ask in (catalogue.problem, catalogue.cases, catalogue.checker):
        with pytest.raises(NotFound, match="there is no problem"):
            ask(slug)


def test_a_problem_comes_with_its_texts(catalogue: Catalogue) -> None:
    problem = catalogue.problem("double")
    assert (problem.slug, problem.statement, problem.hints, problem.editorial) == (
        "double",
        "Twice.",
        ("a", "b", "c"),
        "Add.",
    )
    assert list(catalogue.problems) == ["double"]


def test_one_broken_folder_is_told_by_its_name(catalogue: Catalogue, folder: Path) -> None:
    (folder / "hints.md").unlink()
    with pytest.raises(Unavailable, match=r"double/hints\.md"):
        catalogue.problem("double")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([1], None),
        ([-1], "the input breaks the constraints: x is above zero"),
        ([13], "the input breaks the constraints"),  # the contract itself fails on it
    ],
)
def test_the_contract(catalogue: Catalogue, arguments: list[int], complaint: str | None) -> None:
    def ask() -> str | None:
        try:
            catalogue.require_contract("double", list(arguments))
        except Invalid as error:
            return error.what
        return None

    assert ask() == complaint


def test_authors_write_cases_and_contracts_in_words() -> None:
    draft = case([1], "a", labels="pair zero", note="Why.")
    assert (draft.arguments, draft.labels, draft.note) == ([[1], "a"], ("pair", "zero"), "Why.")
    require(True, "never")
    with pytest.raises(ContractBroken, match="so it is"):
        require(False, "so it is")
