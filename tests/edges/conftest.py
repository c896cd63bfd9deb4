import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from fastapi import FastAPI

from sandbox.trusted import TrustedSandbox
from service.catalogue.load import Catalogue
from service.cli import render
from service.cli.main import main
from service.web.app import create
from tests.edges.worlds import World, make_app, make_store, serving, write_problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    code: int
    out: str
    err: str


Cli = Callable[..., Outcome]


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Problems, the cache of their cases, and a database with its schema: made once."""
    folder = tmp_path_factory.mktemp("shared")
    write_problems(folder / "problems")
    make_store(folder).close()
    return folder


@pytest.fixture(scope="session")
def catalogue(shared: Path) -> Catalogue:
    return Catalogue(shared / "problems", shared / "cache" / "cases", reference=TrustedSandbox())


@pytest.fixture(scope="session")
def app() -> FastAPI:
    return make_app()


@pytest.fixture(scope="session")
def web() -> FastAPI:
    return make_app(create)


@pytest.fixture
def make_world(app: FastAPI, shared: Path, tmp_path: Path, catalogue: Catalogue) -> Iterator[Callable[..., World]]:
    shutil.copy(shared / "weakspot.db", tmp_path)
    store = make_store(tmp_path)
    worlds: list[World] = []

    def make(**changes: object) -> World:
        worlds.append(World(**{"app": app, "store": store, "catalogue": catalogue} | changes))
        worlds[-1].http.__enter__()
        worlds[-1].pages.__enter__()
        return worlds[-1]

    yield make
    for one in worlds:
        one.http.close()
        one.pages.close()
    store.close()


@pytest.fixture
def world(make_world: Callable[..., World]) -> World:
    return make_world()


@pytest.fixture
def site(make_world: Callable[..., World], web: FastAPI) -> World:
    """With the pages."""
    world = make_world(app=web)
    world.http.base_url = "http://localhost/api/v1"
    return world


@pytest.fixture
def server(world: World) -> Iterator[str]:
    with serving(world.app) as url:
        yield url


@pytest.fixture
def home(shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the CLI is used in, with data of its own and no engine."""
    for name, value in {
        "WEAKSPOT_DATA": tmp_path / "data",
        "WEAKSPOT_CACHE": shared / "cache",
        "WEAKSPOT_PROBLEMS": shared / "problems",
        "DOCKER_HOST": "tcp://127.0.0.1:1",
    }.items():
        monkeypatch.setenv(name, str(value))
    (tmp_path / "data").mkdir()
    shutil.copy(shared / "weakspot.db", tmp_path / "data")
    (tmp_path / "home").mkdir()
    monkeypatch.chdir(tmp_path / "home")
    monkeypatch.setattr(render.console, "width", 200)
    return tmp_path / "home"


@pytest.fixture
def cli(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Cli:
    """The command line in this process, from its entry point on."""

    def call(*arguments: object) -> Outcome:
        monkeypatch.setattr(sys, "argv", ["weakspot", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return Outcome(code=int(ended.value.code or 0), out=said.out, err=said.err)

    return call
