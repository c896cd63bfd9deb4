"""The wall time of one judged submission: two-sum on all its hidden cases; 1, 10 and 50 cases of a trivial solution and
of a CPU-bound one.
"""

from collections.abc import Callable
from functools import partial

from bench.subjects import CHEAP, HEAVY, Task, bare, docker_run, judged
from bench.turns import in_turn, show
from sandbox.docker.sandbox import DockerSandbox
from service import wiring
from service.config import read

WARM = "weakspot, warm container"
COUNTS = (1, 10, 50)
PROBLEM = "two-sum"
FEWEST_OF_A_PROBLEM = 40


def measure(rounds: int) -> None:
    warm, once = DockerSandbox(spares=0), DockerSandbox(spares=0, reuse=False)
    try:
        _measure_a_problem(warm, max(rounds, FEWEST_OF_A_PROBLEM))
        for task in (CHEAP, HEAVY):
            for count in COUNTS:
                cases = task.cases(count)
                subjects: dict[str, Callable[[], object]] = {
                    WARM: partial(judged, warm, task, cases),
                    "bare python3, no isolation": partial(bare, task, cases),
                    "weakspot, one container a run": partial(judged, once, task, cases),
                    "docker run a case": partial(docker_run, task, cases),
                }
                title = f"One submission, {count} case{'s' * (count > 1)}, {task.name}"
                show(title, in_turn(subjects, rounds), beside=WARM)
    finally:
        warm.close()
        once.close()


def _measure_a_problem(warm: DockerSandbox, rounds: int) -> None:
    """The problem's own solution on its own hidden cases, as a candidate would submit it."""
    with wiring.judging(read()) as ports:
        problem, cases = ports.catalogue.problem(PROBLEM), ports.catalogue.cases(PROBLEM).hidden
        source = (ports.catalogue.folder / PROBLEM / "solution.py").read_text(encoding="utf-8")
    task = Task(name=PROBLEM, source=source, problem=problem)
    subjects: dict[str, Callable[[], object]] = {
        WARM: partial(judged, warm, task, cases),
        "bare python3, no isolation": partial(bare, task, cases),
    }
    show(f"{PROBLEM}, all {len(cases)} hidden cases", in_turn(subjects, rounds), beside=WARM)
