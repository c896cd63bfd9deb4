"""Each program in hostile/ gets the verdict that its folder names, in bounded time. The next one finds nothing."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox.docker.engine import Engine
from sandbox.docker.sandbox import DockerSandbox
from sandbox.signature import Json
from service.config import read as settings
from service.core.verdict import Verdict
from tests.attacks import PROGRAMS, read
from tests.sandbox.hostile_trial import judge, look, unharmed

pytestmark = pytest.mark.engine

CLEANING = ("sandbox/inside/supervisor.py", "sandbox/inside/child.py")
LEAVING = [one.path for one in map(read, PROGRAMS) if one.group == "living" and one.stopped_by in CLEANING]
LIMITS = frozenset(Verdict) - {Verdict.ACCEPTED, Verdict.WRONG_ANSWER, Verdict.COMPILE_ERROR, Verdict.JUDGE_ERROR}
SANDBOX_RUNTIME = settings().sandbox_runtime
BOUND_S = 25.0
MIB = 1 << 20
RIGHT = "def double(x): return 2 * x"
WRONG = "def double(x): return 2 * x + 1"


@pytest.fixture(scope="module")
def pristine(docker_sandbox: DockerSandbox) -> Json:
    """What is seen in a container that nobody has used."""
    seen = look(docker_sandbox, "nobody before")
    docker_sandbox.release("nobody before")
    return seen


@pytest.fixture(scope="module", autouse=True)
def _given_back() -> Iterator[None]:
    """Memory and disk, after all of them."""
    before = _free()
    yield
    assert all(now > then - 1024 * MIB for now, then in zip(_free(), before, strict=True))


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_hostile_program(docker_sandbox: DockerSandbox, engine: Engine, pristine: Json, path: Path) -> None:
    with unharmed(engine, docker_sandbox, "hostile", "neighbour"):
        began = time.monotonic()
        judgement = judge(docker_sandbox, path.read_text(), "hostile")
        assert time.monotonic() - began < BOUND_S
        assert judgement.verdict in verdicts(path), judgement.first_failed
        assert {result.verdict for result in judgement.results} <= {*verdicts(path), Verdict.ACCEPTED, None}
        for owner in ("hostile", "neighbour"):
            assert look(docker_sandbox, owner) == pristine
            assert judge(docker_sandbox, RIGHT, owner).verdict is Verdict.ACCEPTED
            assert judge(docker_sandbox, WRONG, owner).verdict is Verdict.WRONG_ANSWER


@pytest.mark.parametrize("path", LEAVING, ids=lambda path: path.stem)
def test_what_is_left_would_be_seen(docker_sandbox: DockerSandbox, pristine: Json, path: Path) -> None:
    assert look(docker_sandbox, "leaving", after=path.read_text()) != pristine
    assert look(docker_sandbox, "leaving") == pristine


def test_there_are_programs_enough() -> None:
    assert len(PROGRAMS) >= 180
    assert {path.parent.name for path in PROGRAMS} <= set(Verdict) - {Verdict.JUDGE_ERROR}


def verdicts(path: Path) -> set[str]:
    """A runtime with a kernel of its own has other costs: which of its limits a program meets first differs there.

    And gVisor's lets everybody set priorities, to heed none.
    """
    if SANDBOX_RUNTIME is None:
        return {path.parent.name}
    others = LIMITS if read(path).group == "exhausting" else ()
    return {path.parent.name, *others, *(["wrong_answer"] if path.stem == "priority_of_the_supervisor" else [])}


def _free() -> tuple[int, int]:
    """Memory and disk, in bytes."""
    lines = dict(line.split(":") for line in Path("/proc/meminfo").read_text().splitlines())
    return int(lines["MemAvailable"].split()[0]) * 1024, shutil.disk_usage("/").free
