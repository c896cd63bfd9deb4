"""What some tests need: a Docker engine, gVisor. Without it these are left out, and the summary says so."""

import gc
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import hypothesis
import pytest

from sandbox.docker.engine import Engine
from sandbox.docker.sandbox import DockerSandbox
from sandbox.errors import EngineMissing
from service.config import read
from tests.engine import runsc

REQUIRED = "WEAKSPOT_ENGINE_REQUIRED"
"""Where this environment variable is set, tests that need an engine fail without one."""

_LEFT_OUT = pytest.StashKey[dict[str, int]]()

hypothesis.settings.register_profile("weakspot", deadline=None)  # a busy machine is no failure
hypothesis.settings.load_profile("weakspot")


@pytest.fixture(scope="session")
def docker_sandbox() -> Iterator[DockerSandbox]:
    """One a process: its warm containers serve all tests. Give runs an `owner` where that matters."""
    sandbox = DockerSandbox(spares=1, runtime=read().sandbox_runtime)
    yield sandbox
    sandbox.close()


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    engine = Engine()
    yield engine
    engine.close()


@contextmanager
def sdk_sockets_ignored() -> Iterator[None]:
    """Where no engine answers, Docker's SDK leaves a socket for the garbage collector to close and complain of."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out: dict[str, int] = {}
    for marker, (is_there, needed) in _NEEDS.items():
        needing = [item for item in items if item.get_closest_marker(marker)]
        if needing and not is_there():
            config.hook.pytest_deselected(items=needing)
            items[:] = [item for item in items if not item.get_closest_marker(marker)]
            left_out[needed] = len(needing)
    config.stash[_LEFT_OUT] = left_out
    getattr(config, "workeroutput", {})["left_out"] = left_out  # a process of xdist tells the first one


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Each process of xdist collects all tests, so one count stands for all."""
    node.config.stash[_LEFT_OUT] = getattr(node, "workeroutput", {}).get("left_out", {})


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for needed, count in config.stash.get(_LEFT_OUT, {}).items():
        terminalreporter.write_line(f"{count} tests were left out: they need {needed}", yellow=True)


def _engine_answers() -> bool:
    if os.environ.get(REQUIRED):
        return True
    with sdk_sockets_ignored():
        try:
            Engine().close()
        except EngineMissing:
            return False
    return True


_NEEDS = {
    "engine": (_engine_answers, "a Docker engine, and none answers; all of them: make test"),
    "gvisor": (runsc, "gVisor's runsc, which is not installed; all of them: make gvisor"),
}
"""By marker: whether what the tests need is there, and its name."""
