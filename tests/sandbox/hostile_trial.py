"""One hostile program judged as a submission, its surroundings looked at afterwards, and the host before and after."""

import ast
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sandbox.docker.engine import Engine
from sandbox.docker.sandbox import DockerSandbox
from sandbox.process import this as this_process
from sandbox.protocol import Exit, Limits
from sandbox.signature import Json, Kind, Signature
from service.core.problem import Case, Problem
from service.core.verdict import Judgement
from service.flows.evaluate import evaluate
from tests.e2e.machine import eventually
from tests.factories import make_case, make_problem, make_request, make_signature

CANDIDATE = 10001
HIDDEN = (61, 34, 87, 5)
LIMITS = Limits(cpu_ms=300, wall_ms=1500, memory_mib=128, output_kib=64, overruns=2, total_ms=10_000)
LIMITS_OF_A_KERNEL = replace(LIMITS, cpu_ms=1500, wall_ms=4000, total_ms=20_000)
"""A runtime that is a kernel of its own makes every system call dearer."""
WRITABLE = ("/tmp", "/var/tmp", "/dev/shm", "/run", "/run/lock")


@dataclass(frozen=True, slots=True)
class Task:
    """`solve` gives the right answer to x, `arguments` what a program is given for it."""

    signature: Signature
    solve: Callable[[int], Json]
    arguments: Callable[[int], list[Json]] = lambda x: [x]


TASKS = {
    "double": Task(make_signature("double(x: int) -> int"), lambda x: 2 * x),
    "parity": Task(make_signature("parity(x: int) -> int"), lambda x: x % 2),
    "upto": Task(make_signature("upto(x: int) -> list[int]"), lambda x: list(range(x))),
    "grid": Task(make_signature("grid(x: int) -> list[list[int]]"), lambda x: [[x, 0], [0, x]]),
    "tree": Task(make_signature("tree(x: int) -> TreeNode"), lambda x: [x, 1]),
    "half": Task(make_signature("half(x: int) -> float"), lambda x: x / 2),
    "spell": Task(make_signature("spell(x: int) -> str"), str),
    "is_even": Task(make_signature("is_even(x: int) -> bool"), lambda x: x % 2 == 0),
    "Tally": Task(
        make_signature("Tally()", "add(x: int) -> None", "total() -> int", kind=Kind.CLASS),
        lambda x: [None, None, x],
        lambda x: [["Tally", "add", "total"], [[], [x], []]],
    ),
    "Codec": Task(
        make_signature("Codec()", "there(data: str) -> str", "back(text: str) -> str", kind=Kind.ROUNDTRIP),
        lambda x: f"{x}: {'xyz' * (200 + x)}!",
        lambda x: [f"{x}: {'xyz' * (200 + x)}!"],
    ),
}
"""What a program may pretend to solve, by the name of the function or class that it defines."""

LOOK = (Path(__file__).parent / "look_around.py").read_text()
LOOK_SIGNATURE = make_signature("look(x: int) -> str")
ROOMY = replace(LIMITS, cpu_ms=5000, wall_ms=30_000, total_ms=60_000)


def judge(sandbox: DockerSandbox, source: str, owner: str, limits: Limits = LIMITS) -> Judgement:
    problem, cases = _task(source)
    return evaluate(sandbox, problem, cases, None, language="python", source=source, owner=owner, limits=limits)


def look(sandbox: DockerSandbox, owner: str, after: str = "") -> Json:
    """All that a program can see around it, in the container that this owner's next run gets.

    With `after`, the source of a program, what is there when that one has just run in the same process.
    """
    source = after and f"{after}\n\nrun_before = {_task(after)[0].signature.calls[0].name}\n"
    [case] = sandbox.run(make_request(source + LOOK, [61], signature=LOOK_SIGNATURE, owner=owner, limits=ROOMY)).cases
    assert case.exit is Exit.ANSWERED, case
    return case.answer


@contextmanager
def unharmed(engine: Engine, sandbox: DockerSandbox, *owners: str) -> Iterator[None]:
    """Afterwards, with the owners' containers thrown away, nothing is left of them on this machine."""
    before, networks = _ours(engine), _networks(engine)
    yield
    used = _ours(engine) - before
    for owner in owners:
        sandbox.release(owner)
    assert eventually(lambda: len(used & _ours(engine)) <= 1), "containers are left"  # a spare may have been started
    for container in used - _ours(engine):
        assert eventually(lambda container=container: not _traces(engine, container)), _traces(engine, container)
    assert _networks(engine) == networks
    assert [path for folder in WRITABLE for path in _candidates_files(folder)] == []
    assert engine.client.ping()


def _task(source: str) -> tuple[Problem, list[Case]]:
    names = {node.name for node in ast.walk(ast.parse(source)) if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    [name] = names & TASKS.keys()
    task = TASKS[name]
    cases = [make_case(*task.arguments(x), expected=task.solve(x), name=f"hidden-{x}") for x in HIDDEN]
    return make_problem(signature=task.signature, limits=LIMITS), cases


def _ours(engine: Engine) -> set[str]:
    return {one["Id"] for one in engine.containers() if this_process() in one["Labels"].values()}


def _networks(engine: Engine) -> set[str]:
    return {network["Id"] for network in engine.client.api.networks()}


def _traces(engine: Engine, container: str) -> list[str]:
    """Mounts, files and processes of a container that is gone."""
    folder = Path(engine.client.info()["DockerRootDir"]) / "containers" / container
    mounts = [line for line in Path("/proc/mounts").read_text().splitlines() if container in line]
    return mounts + [str(folder)] * folder.exists() + [str(pid) for pid in _processes(container)]


def _processes(container: str) -> Iterator[Path]:
    for path in Path("/proc").glob("[0-9]*/cgroup"):
        try:
            if container in path.read_text():
                yield path
        except OSError:  # it has ended in the meantime
            continue


def _candidates_files(folder: str) -> list[str]:
    with os.scandir(folder) as found:
        return [entry.path for entry in found if entry.stat(follow_symlinks=False).st_uid == CANDIDATE]
