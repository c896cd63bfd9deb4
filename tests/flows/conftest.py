"""Rooms over one catalogue, built once, and a database each, copied from one that was migrated once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox.trusted import TrustedSandbox
from service.catalogue import cases
from service.catalogue.load import Catalogue, read_problem
from service.store.engine import Store
from tests.flows.room import PAIRS, PROBLEMS, Room

_GENERATOR = """
from service.catalogue.authoring import case, require

def contract(nums, target):
    require(len(nums) >= 2, "nums has 2 numbers or more")

def samples():
    yield case([1, 2], 3)

def hidden(random):
    yield case([4, 5], 9, labels="pair")
    yield case([6, 7], 13, labels="pair random")
"""


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The real Two Sum, and the pairs."""
    folder, cache = tmp_path_factory.mktemp("problems"), tmp_path_factory.mktemp("cases")
    for name in ("two-sum", "patterns.toml", "labels.toml"):
        (folder / name).symlink_to(PROBLEMS / name)
    for slug, difficulty in PAIRS.items():
        _pair(folder / slug, difficulty)
    return Catalogue(folder, cache, reference=TrustedSandbox())


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with the newest schema and nothing in it."""
    path = tmp_path_factory.mktemp("store") / "empty.db"
    Store(f"sqlite:///{path}").close()
    return path


@pytest.fixture
def room(catalogue: Catalogue, migrated: Path, tmp_path: Path) -> Iterator[Room]:
    path = Path(shutil.copy(migrated, tmp_path))
    room = Room(path, catalogue)
    yield room
    room.close()


def _pair(folder: Path, difficulty: str) -> None:
    shutil.copytree(PROBLEMS / "two-sum", folder, ignore=shutil.ignore_patterns("submissions", "__pycache__"))
    manifest = (folder / "problem.toml").read_text()
    manifest = manifest.replace('"easy"', f'"{difficulty}"').replace("arrays-and-hashing", "two-pointers")
    (folder / "problem.toml").write_text(manifest)
    (folder / "generator.py").write_text(_GENERATOR)
    built = cases.build(folder, read_problem(folder).signature, TrustedSandbox())
    (folder / "cases.lock").write_text(cases.lock(cases.encode(built)))
