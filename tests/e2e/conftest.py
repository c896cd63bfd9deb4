import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.machine import Machine, Server, clean_environment
from tests.engine import OwnEngine, opened


@pytest.fixture(scope="session", autouse=True)
def _signals_are_heard() -> Iterator[None]:
    """Processes that are started here hear them, though whatever started the tests may have had them ignored."""
    before = {one: signal.getsignal(one) for one in (signal.SIGHUP, signal.SIGINT)}
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    for one, handler in before.items():
        signal.signal(one, handler)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built cases are shared by all tests."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def machine(cache: Path, tmp_path: Path) -> Machine:
    (tmp_path / "home").mkdir()
    own = {"WEAKSPOT_DATA": str(tmp_path / "data"), "WEAKSPOT_CACHE": str(cache), "COLUMNS": "120"}
    return Machine(home=tmp_path / "home", environment=clean_environment() | own)


@pytest.fixture
def server(machine: Machine) -> Iterator[Server]:
    with machine.serving() as server:
        yield server


@pytest.fixture(scope="session")
def own_engine() -> Iterator[OwnEngine]:
    """For all tests of a process. Whoever breaks it mends it."""
    with opened() as engine:
        yield engine
