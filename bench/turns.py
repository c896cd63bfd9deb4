"""Measuring in turn: A B A B, so that what the machine does meanwhile meets all alike."""

import statistics
import time
from collections.abc import Callable, Mapping, Sequence

from rich.console import Console
from rich.table import Table

console = Console()

WARM_UP = 1


def in_turn(
    subjects: Mapping[str, Callable[[], object]], rounds: int, budget_s: float = 60.0
) -> dict[str, list[float]]:
    """Wall times in ms, of so many rounds, the first one not counted. A subject whose share of the budget is used up
    is left out of the rounds that follow, but not before it was measured twice.
    """
    times: dict[str, list[float]] = {name: [] for name in subjects}
    for number in range(rounds + WARM_UP):
        for name, run in subjects.items():
            if len(times[name]) >= 2 and sum(times[name]) / 1000 > budget_s / len(subjects):
                continue
            began = time.perf_counter()
            run()
            if number >= WARM_UP:
                times[name].append((time.perf_counter() - began) * 1000)
    return times


def median(times: Sequence[float]) -> float:
    return statistics.median(times)


def percentile_95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[18] if len(times) > 1 else times[0]


def show(title: str, times: Mapping[str, Sequence[float]], *, beside: str) -> None:
    """Medians, 95th percentiles, and how many times as long as `beside` each takes."""
    table = Table("", "median ms", "95 % ms", "times", "rounds", title=title, title_justify="left")
    base = median(times[beside])
    for name, found in times.items():
        row = (f"{median(found):.1f}", f"{percentile_95(found):.1f}", f"{median(found) / base:.2f}", str(len(found)))
        table.add_row(name, *row)
    console.print(table)
