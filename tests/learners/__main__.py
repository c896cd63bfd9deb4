"""How well the report does on simulated candidates, beside a solve rate: `make report-eval`, under ten minutes."""

import argparse
import os
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import astuple, replace
from statistics import mean, median

import numpy as np
from rich.console import Console
from rich.table import Table

from service.core.estimate.estimate import Posterior
from service.core.estimate.features import Floats
from service.core.estimate.recommend import Option, recommend
from service.core.estimate.returns import overdue_days
from tests.learners.measures import auc, by_solve_rate, found, log_loss, solve_rate, weakest
from tests.learners.simulator import (
    LIMITS_S,
    PATTERNS,
    TAXONOMY,
    WORLDS,
    Learner,
    Problem,
    World,
    learner,
    pool,
    world,
)

ATTEMPTS, FORECASTS = 40, 6
FIVE = 5
IN_A_LOOP = ("plain", "families", "learning")
NEW = 10**6
"""Seeds of problems that nobody has sat."""
console = Console(width=120)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.learners", description=__doc__)
    parser.add_argument("-n", "--candidates", type=int, default=120, help="in each world (120)")
    parser.add_argument("-l", "--loops", type=int, default=40, help="learners in each world of the closed loop (40)")
    given = parser.parse_args()
    console.print(f"{given.candidates} candidates in each of {len(WORLDS)} worlds, {ATTEMPTS} attempts each")
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        jobs = {one.name: [(one, seed) for seed in range(given.candidates)] for one in WORLDS}
        _show_open({name: list(processes.map(_measured, tasks, chunksize=4)) for name, tasks in jobs.items()})
        loops = [(world(name), seed) for name in IN_A_LOOP for seed in range(given.loops)]
        for problems in (75, 150):
            tasks = [(*task, problems) for task in loops]
            _show_loop(problems, list(processes.map(_looped, tasks, chunksize=1)))
    _show_time()


def _measured(task: tuple[World, int]) -> tuple[float, ...]:
    """The fields of Found, the solve rate's three, and both log losses of a forecast."""
    made = learner(*task, ATTEMPTS)
    posterior = Posterior.of(made.history(), TAXONOMY)
    random = np.random.default_rng(NEW + task[1])
    own, model, rate = solve_rate(made.lines), [], []
    problems = pool(random, FORECASTS)
    for problem, forecast in zip(problems, posterior.forecasts(list(map(_option, problems))), strict=True):
        chance = made.chance_of(problem)
        model.append(log_loss(float(forecast), chance))
        rate.append(log_loss(own, chance))
    return (*astuple(found(made, posterior.estimates())), *by_solve_rate(made, random), mean(model), mean(rate))


def _show_open(rows: dict[str, list[tuple[float, ...]]]) -> None:
    table = Table(title="The model (and the own solve rate)")
    for column in ("world", "AUC", "precision at 3", "rank", "held by 90 %", "confirmed", "true", "log loss"):
        table.add_column(column, justify="left" if column == "world" else "right")
    for name, found_ in [*rows.items(), ("all", [row for part in rows.values() for row in part])]:
        a, p, r, held, confirmed, true, a0, p0, r0, loss, loss0 = (sum(column) for column in zip(*found_, strict=True))
        n = len(found_)
        table.add_row(
            name,
            f"{a / n:.3f} ({a0 / n:.3f})",
            f"{p / n:.3f} ({p0 / n:.3f})",
            f"{r / n:.3f} ({r0 / n:.3f})",
            f"{held / n:.1%}",
            f"{confirmed / n:.2f} each",
            f"{true / max(confirmed, 1):.1%}",
            f"{loss / n:.3f} ({loss0 / n:.3f})",
        )
    console.print(table)


def _looped(task: tuple[World, int, int]) -> tuple[float, ...]:
    """AUC and gain on the five weakest after problems that were recommended, and after such drawn at random; then the
    gains of who knew from the start what forty other interviews tell, and who knew the truth.
    """
    random = _loop(*task, recommended=False)
    return (*_loop(*task, recommended=True), *random, _foreseen(*task, truly=False), _foreseen(*task, truly=True))


def _loop(one: World, seed: int, problems: int, *, recommended: bool) -> tuple[float, float]:
    made = Learner.born(one, seed)
    unseen = {problem.key: problem for problem in pool(np.random.default_rng(NEW + seed), problems)}
    random, five = np.random.default_rng(seed), _five(made)
    for _ in range(ATTEMPTS):
        key = _recommended(made, unseen.values()) if recommended else str(random.choice(list(unseen)))
        made.sit(unseen.pop(key))
    estimates = Posterior.of(made.history(), TAXONOMY).estimates()
    p_weak = np.array([estimates[pattern].p_weak for pattern in PATTERNS])
    return auc(p_weak, weakest(made.skills())), _gain(made, five)


def _foreseen(one: World, seed: int, problems: int, *, truly: bool) -> float:
    """The gain where each problem adds most to the five weakest, as far as they are known before the first one."""
    made = Learner.born(one, seed)
    unseen = pool(np.random.default_rng(NEW + seed), problems)
    five = _five(made)
    odds = np.isin(np.arange(len(PATTERNS)), five) if truly else _odds_after_others(one, seed)
    for _ in range(ATTEMPTS):
        added = [
            sum(odds[k] * w / (1 + made.exposure[k]) for k, w in zip(each.patterns, each.weights, strict=True))
            for each in unseen
        ]
        made.sit(unseen.pop(int(np.argmax(added))))
    return _gain(made, five)


def _odds_after_others(one: World, seed: int) -> Floats:
    """To be among the five weakest, after interviews of the same learner that taught nothing."""
    history = learner(replace(one, practice=0.0), seed, ATTEMPTS).history()
    return Posterior.of(history, TAXONOMY).odds_among_weakest(FIVE)


def _five(made: Learner) -> Floats:
    return np.argsort(made.skills())[:FIVE]


def _gain(made: Learner, five: Floats) -> float:
    return float((made.world.practice * np.log1p(made.exposure))[five].mean())


def _recommended(made: Learner, unseen: Iterable[Problem]) -> str:
    history = made.history()
    posterior = Posterior.of(history, TAXONOMY)
    return recommend(posterior, posterior.estimates(), overdue_days(history), list(map(_option, unseen)))[0].slug


def _show_loop(problems: int, rows: Sequence[tuple[float, ...]]) -> None:
    chosen_auc, chosen, random_auc, random, foreseen, known = (mean(column) for column in zip(*rows, strict=True))
    console.print(
        f"Closed loop, {problems} problems, {len(rows)} learners: AUC {chosen_auc:.3f} (at random {random_auc:.3f}), "
        f"gain on the five weakest {chosen / random:.2f} times that of random choice "
        f"(who knew at the start what {ATTEMPTS} other interviews tell: {foreseen / random:.2f}; the truth: "
        f"{known / random:.2f})"
    )


def _show_time() -> None:
    for attempts in (40, 150):
        history, took = learner(WORLDS[0], 1, attempts).history(), []
        for _ in range(15):
            began = time.process_time()
            Posterior.of(history, TAXONOMY).estimates()
            took.append(1000 * (time.process_time() - began))
        console.print(f"{attempts} attempts: {median(took):.0f} ms of CPU (median of {len(took)})")


def _option(problem: Problem) -> Option:
    patterns = tuple(PATTERNS[k] for k in problem.patterns)
    return Option(
        slug=problem.key, patterns=patterns, difficulty=problem.difficulty, limit_s=LIMITS_S[problem.difficulty]
    )


if __name__ == "__main__":
    main()
