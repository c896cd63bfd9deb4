"""How long a warm container takes for a whole submission, beside a bare Python process that has no isolation at all.

Both load the same solution and answer the same cases; they take turns, and medians are printed. Run it with
`make bench`.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from service import wiring
from service.config import read
from service.core.verdict import Verdict
from service.flows.evaluate import evaluate

BARE = """
import json, sys
from typing import List, Optional
namespace = {"List": List, "Optional": Optional}
source, cases = json.load(sys.stdin)
exec(compile(source, "solution.py", "exec"), namespace)
print(json.dumps([namespace["Solution"]().twoSum(*arguments) for arguments in cases]))
"""
SLUG = "two-sum"
PYTHON = os.path.realpath(sys.executable)  # the interpreter itself: no wrapper of a version manager
ROOT = Path(__file__).parents[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", "--rounds", type=int, default=40, help="how often each is measured (40)")
    rounds = parser.parse_args().rounds
    source = (ROOT / "problems" / SLUG / "submissions" / "accepted" / "hash_map.py").read_text()
    with wiring.judging(read()) as ports:
        problem, cases = ports.catalogue.problem(SLUG), ports.catalogue.cases(SLUG).hidden

        def warm() -> None:
            judgement = evaluate(ports.sandbox, problem, cases, None, language="python", source=source, owner="bench")
            if judgement.verdict is not Verdict.ACCEPTED:
                sys.exit(f"the submission is {judgement.verdict}")

        given = json.dumps([source, [case.arguments for case in cases]])

        def bare() -> None:
            done = subprocess.run([PYTHON, "-c", BARE], input=given, text=True, capture_output=True, check=True)
            if len(json.loads(done.stdout)) != len(cases):
                sys.exit("the bare process did not answer all cases")

        measured = _in_turn({"weakspot, warm container, judged": warm, "bare python3, no isolation": bare}, rounds)
    _print(measured, f"{SLUG}, all {len(cases)} hidden cases, {rounds} rounds in turn")


def _in_turn(subjects: dict[str, Callable[[], None]], rounds: int) -> dict[str, list[float]]:
    """Wall times in ms. The first two rounds of each are not counted."""
    times: dict[str, list[float]] = {name: [] for name in subjects}
    for number in range(rounds + 2):
        for name, run in subjects.items():
            start = time.perf_counter()
            run()
            if number >= 2:
                times[name].append((time.perf_counter() - start) * 1000)
    return times


def _print(measured: dict[str, list[float]], title: str) -> None:
    table = Table("", "median ms", "95th percentile ms", title=title, title_justify="left")
    for name, times in measured.items():
        table.add_row(name, f"{statistics.median(times):.1f}", f"{statistics.quantiles(times, n=20)[18]:.1f}")
    medians = [statistics.median(times) for times in measured.values()]
    Console().print(table)
    print(f"ratio of the medians: {medians[0] / medians[1]:.2f}")


if __name__ == "__main__":
    main()
