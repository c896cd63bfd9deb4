"""Each program in hostile/ gets the verdict that its folder names, in bounded time. The next one finds nothing."""

import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from sandbox.docker.engine import Engine
from sandbox.docker.sandbox import DockerSandbox
from sandbox.errors import EngineTrouble
from sandbox.protocol import Limits
from sandbox.signature import Json
from service.config import read as settings
from service.core.verdict import Judgement, Verdict
from tests.attacks import PROGRAMS, read
from tests.engine import opened
from tests.sandbox.hostile_trial import LIMITS, LIMITS_OF_A_KERNEL, judge, look, unharmed

pytestmark = pytest.mark.engine

CLEANING = ("sandbox/inside/supervisor.py", "sandbox/inside/child.py")
LEAVING = [one.path for one in map(read, PROGRAMS) if one.group == "living" and one.stopped_by in CLEANING]
LIMITS_MET = frozenset(Verdict) - {Verdict.ACCEPTED, Verdict.WRONG_ANSWER, Verdict.COMPILE_ERROR, Verdict.JUDGE_ERROR}
PATIENTLY = {Verdict.MEMORY_LIMIT_EXCEEDED, Verdict.OUTPUT_LIMIT_EXCEEDED}
BOUND_S, BOUND_OF_A_KERNEL_S = 25.0, 90.0
GVISOR = "runsc"
ALSO = {
    "priority_of_the_supervisor": [Verdict.WRONG_ANSWER],  # gVisor lets everybody set priorities, to heed none
    "tree_without_end": [Verdict.WRONG_ANSWER],  # in the wider limit it is read as far as any answer is
}
"""What a program may get under a kernel of its own besides the verdict of its folder."""
MIB = 1 << 20
RIGHT = "def double(x): return 2 * x"
WRONG = "def double(x): return 2 * x + 1"


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Where programs are tried. `pristine` is what is seen in a container that nobody has used."""

    sandbox: DockerSandbox
    engine: Engine
    runtime: str | None
    pristine: Json

    @property
    def limits(self) -> Limits:
        return LIMITS if self.runtime is None else LIMITS_OF_A_KERNEL

    @property
    def bound_s(self) -> float:
        return BOUND_S if self.runtime is None else BOUND_OF_A_KERNEL_S


def ground_of(sandbox: DockerSandbox, engine: Engine, runtime: str | None) -> Ground:
    seen = look(sandbox, "nobody before")
    sandbox.release("nobody before")
    return Ground(sandbox=sandbox, engine=engine, runtime=runtime, pristine=seen)


@pytest.fixture(scope="module")
def ground(docker_sandbox: DockerSandbox, engine: Engine) -> Ground:
    return ground_of(docker_sandbox, engine, settings().sandbox_runtime)


@pytest.fixture(scope="module")
def gvisor() -> Iterator[Ground]:
    """On an engine of the tests' own, which knows the runtime."""
    with opened() as own, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DOCKER_HOST", own.host)
        with closing(DockerSandbox(spares=1, runtime=GVISOR)) as sandbox, closing(Engine()) as engine:
            yield ground_of(sandbox, engine, GVISOR)


@pytest.fixture(scope="module", autouse=True)
def _given_back() -> Iterator[None]:
    """Memory and disk, after all of them."""
    before = _free()
    yield
    assert all(now > then - 1024 * MIB for now, then in zip(_free(), before, strict=True))


@pytest.mark.parametrize("path", PROGRAMS, ids=name)
def test_a_hostile_program(ground: Ground, path: Path) -> None:
    stands(ground, path)


@pytest.mark.parametrize("path", LEAVING, ids=name)
def test_what_is_left_would_be_seen(ground: Ground, path: Path) -> None:
    assert look(ground.sandbox, "leaving", after=path.read_text()) != ground.pristine
    assert look(ground.sandbox, "leaving") == ground.pristine


@pytest.mark.gvisor
@pytest.mark.slow
@pytest.mark.xdist_group("gvisor")
@pytest.mark.parametrize("path", PROGRAMS, ids=name)
def test_a_hostile_program_under_gvisor(gvisor: Ground, path: Path) -> None:
    stands(gvisor, path)


def test_there_are_programs_enough() -> None:
    assert len(PROGRAMS) >= 180
    assert {path.parent.name for path in PROGRAMS} <= set(Verdict) - {Verdict.JUDGE_ERROR}


def stands(ground: Ground, path: Path) -> None:
    """The program gets its verdict, in time; what comes after it is judged rightly and sees nothing of it."""
    sandbox = ground.sandbox
    expected = verdicts(path, ground.runtime)
    with unharmed(ground.engine, sandbox, "hostile", "neighbour"):
        began = time.monotonic()
        judgement = judged(ground, path)
        assert time.monotonic() - began < ground.bound_s
        assert judgement.verdict in expected, judgement.first_failed
        assert {result.verdict for result in judgement.results} <= {*expected, Verdict.ACCEPTED, None}
        for owner in ("hostile", "neighbour"):
            assert look(sandbox, owner) == ground.pristine
            assert judge(sandbox, RIGHT, owner, ground.limits).verdict is Verdict.ACCEPTED
            assert judge(sandbox, WRONG, owner, ground.limits).verdict is Verdict.WRONG_ANSWER


def judged(ground: Ground, path: Path) -> Judgement:
    """A runtime with a kernel of its own loses a container now and then, above all to programs that try to bring it
    down. Then the service tries again, and so does this, once.
    """
    # Where memory or output is to run out, time must not do so first, however busy the machine is.
    limits = LIMITS_OF_A_KERNEL if path.parent.name in PATIENTLY else ground.limits
    try:
        return judge(ground.sandbox, path.read_text(), "hostile", limits)
    except EngineTrouble:
        if ground.runtime is None:
            raise
        return judge(ground.sandbox, path.read_text(), "hostile", limits)


def verdicts(path: Path, runtime: str | None) -> set[str]:
    """A runtime with a kernel of its own has other costs: which of its limits a program meets first differs there."""
    if runtime is None:
        return {path.parent.name}
    others = LIMITS_MET if read(path).group == "exhausting" else ()
    return {path.parent.name, *others, *ALSO.get(path.stem, ())}


def _free() -> tuple[int, int]:
    """Memory and disk, in bytes."""
    lines = dict(line.split(":") for line in Path("/proc/meminfo").read_text().splitlines())
    return int(lines["MemAvailable"].split()[0]) * 1024, shutil.disk_usage("/").free
