"""Whether verdicts depend on the mood of the machine: each accepted and each too slow submission again and again, while
other work keeps all CPUs busy. Not one verdict may differ from what its folder says. `python -m bench.soak --help`.
"""

import argparse
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from rich.progress import track

from bench.turns import console
from service import wiring
from service.catalogue.checks import submissions
from service.config import read
from service.core.verdict import Verdict
from service.flows.evaluate import evaluate
from service.flows.ports import Judging

SOAKED = (Verdict.ACCEPTED, Verdict.TIME_LIMIT_EXCEEDED)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.soak", description=__doc__)
    parser.add_argument("slugs", nargs="*", metavar="SLUG", help="all problems where none is named")
    parser.add_argument("-n", "--rounds", type=int, default=20, help="how often each is judged (20)")
    parser.add_argument("-b", "--busy", type=int, default=os.cpu_count(), help="other processes at work (one a CPU)")
    given = parser.parse_args()
    with wiring.judging(read()) as ports, busy(given.busy):
        slugs = given.slugs or list(ports.catalogue.problems)
        tasks = [
            (slug, *one) for slug in slugs for one in submissions(ports.catalogue.folder / slug) if one[0] in SOAKED
        ]
        again = [task for _ in range(given.rounds) for task in tasks]
        with ThreadPoolExecutor(os.cpu_count()) as threads:
            judged = threads.map(lambda task: _flip(ports, *task), again)
            flips = [flip for flip in track(judged, total=len(again), console=console) if flip]
    for flip in flips:
        console.print(flip)
    console.print(f"{len(tasks)} submissions, {given.rounds} times each: {len(flips)} of {len(again)} verdicts flipped")
    sys.exit(1 if flips else 0)


@contextmanager
def busy(processes: int) -> Iterator[None]:
    """So many processes that never rest."""
    started = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(processes)]
    try:
        yield
    finally:
        for process in started:
            process.kill()
            process.wait()


def _flip(ports: Judging, slug: str, expected: Verdict, path: Path) -> str | None:
    """What is wrong with the verdict, None where it is as expected. Of what is too slow one overrun is enough."""
    problem = ports.catalogue.problem(slug)
    is_slow = expected is Verdict.TIME_LIMIT_EXCEEDED
    judgement = evaluate(
        ports.sandbox,
        problem,
        ports.catalogue.cases(slug).hidden,
        ports.catalogue.checker(slug),
        language="python",
        source=path.read_text(encoding="utf-8"),
        owner=threading.current_thread().name,  # a container for each thread: to start one takes longer than most runs
        limits=replace(problem.limits, overruns=1) if is_slow else problem.limits,
    )
    if judgement.verdict is expected:
        return None
    return f"{slug}/{expected}/{path.name}: {judgement.verdict}, {judgement.cpu_ms:.0f} of {problem.limits.cpu_ms} ms"


if __name__ == "__main__":
    main()
