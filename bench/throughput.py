"""How many submissions a second the machine judges when there are always more, and what each costs in CPU time."""

import os
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from rich.table import Table

from bench.costs import busy_ms
from bench.subjects import CHEAP, judged
from bench.turns import console, median
from sandbox.docker.sandbox import DockerSandbox
from service.core.problem import Case

CASES = 20
RUNS = (30, 10)
"""How many runs an interview has."""
SECONDS = 10.0


def measure(seconds: float = SECONDS) -> None:
    table = Table("", "submissions/s", "CPU ms each", "of these the candidate's", title_justify="left")
    table.title = f"Saturated, {os.cpu_count()} CPUs, {CASES} cases each, {seconds:.0f} s"
    ways = {f"interviews of {runs} runs each": (runs, DockerSandbox(spares=2)) for runs in RUNS}
    ways["one container a run"] = (RUNS[-1], DockerSandbox(spares=2, reuse=False))
    for name, (runs, sandbox) in ways.items():
        with closing(sandbox):
            table.add_row(name, *(f"{number:.1f}" for number in _saturate(sandbox, runs, seconds)))
    console.print(table)


def _saturate(sandbox: DockerSandbox, runs: int, seconds: float) -> tuple[float, float, float]:
    """Submissions a second; CPU ms of each by all of the machine's processes; and by the candidate's code alone."""
    cases, done, lock = CHEAP.cases(CASES), [0], threading.Lock()
    end = time.monotonic() + seconds

    def interview(number: int) -> None:
        while time.monotonic() < end:
            owner = f"interview {number} of {time.monotonic_ns()}"
            for _ in range(runs):
                judged(sandbox, CHEAP, cases, owner)
                with lock:
                    done[0] += 1
            sandbox.release(owner)

    judged(sandbox, CHEAP, cases, "warm-up")
    began, busy = time.monotonic(), busy_ms()
    with ThreadPoolExecutor(2 * (os.cpu_count() or 1)) as threads:
        list(threads.map(interview, range(2 * (os.cpu_count() or 1))))
    took, used = time.monotonic() - began, busy_ms() - busy
    return done[0] / took, used / done[0], _candidates_ms(sandbox, cases)


def _candidates_ms(sandbox: DockerSandbox, cases: Sequence[Case]) -> float:
    """CPU ms that the candidate's own process uses for one submission, as the supervisor measures it: a median."""
    return median([sum(case.cpu_ms for case in judged(sandbox, CHEAP, cases).results) for _ in range(9)])
