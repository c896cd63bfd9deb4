"""The wall time of one judged submission: 1, 10 and 50 cases, a trivial solution and a CPU-bound one."""

from collections.abc import Callable
from functools import partial

from bench.subjects import CHEAP, HEAVY, bare, docker_run, judged
from bench.turns import in_turn, show
from sandbox.docker.sandbox import DockerSandbox

WARM = "weakspot, warm container"
COUNTS = (1, 10, 50)


def measure(rounds: int) -> None:
    warm, once = DockerSandbox(spares=0), DockerSandbox(spares=0, reuse=False)
    try:
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
