"""How well an estimate finds what a simulated candidate is weak at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import rankdata, spearmanr

from service.core.attempt import Outcome
from service.core.estimate.estimate import CONFIRMED, WEAKEST, Estimate
from service.core.estimate.history import Line
from tests.learners.simulator import PATTERNS, Learner


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Of one candidate. `auc` and `precision` are of the three weakest patterns; `confirmed` counts labels, and `true`
    those of them that are right.
    """

    auc: float
    precision: float
    rank: float
    held: float
    confirmed: int
    true: int


def found(learner: Learner, estimates: Mapping[str, Estimate]) -> Found:
    skills, chances = learner.skills(), learner.medium_chances()
    rows = [estimates[pattern] for pattern in PATTERNS]
    p_weak, p = np.array([one.p_weak for one in rows]), np.array([one.p for one in rows])
    held = [one.lo <= chance <= one.hi for one, chance in zip(rows, chances, strict=True)]
    confirmed = np.array([one.below >= CONFIRMED for one in rows])
    return Found(
        auc=auc(p_weak, weakest(skills)),
        precision=precision(p_weak, weakest(skills)),
        rank=float(spearmanr(p, skills).statistic),
        held=float(np.mean(held)),
        confirmed=int(confirmed.sum()),
        true=int((confirmed & (skills < skills.mean())).sum()),
    )


def by_solve_rate(learner: Learner, random: np.random.Generator) -> tuple[float, float, float]:
    """AUC, precision and rank correlation of what other tools count: problems solved by tag, shrunk a little to the
    candidate's own rate; equals in any order.
    """
    rates = solve_rates(learner.lines) + 1e-9 * random.random(len(PATTERNS))
    weak = weakest(learner.skills())
    return auc(-rates, weak), precision(-rates, weak), float(spearmanr(rates, learner.skills()).statistic)


def solve_rates(lines: Sequence[Line]) -> np.ndarray:
    own = solve_rate(lines)
    solved, sat = np.zeros(len(PATTERNS)), np.zeros(len(PATTERNS))
    for line in lines:
        k = PATTERNS.index(line.patterns[0])
        sat[k] += 1
        solved[k] += line.outcome is Outcome.SOLVED
    return (solved + own) / (sat + 1)


def solve_rate(lines: Sequence[Line]) -> float:
    return (1 + sum(line.outcome is Outcome.SOLVED for line in lines)) / (2 + len(lines))


def log_loss(forecast: float, chance: float) -> float:
    """What a forecast costs on average where the true chance is known."""
    return -(chance * np.log(forecast) + (1 - chance) * np.log(1 - forecast))


def weakest(skills: np.ndarray) -> np.ndarray:
    return np.asarray(rankdata(skills) <= WEAKEST)


def auc(score: np.ndarray, weak: np.ndarray) -> float:
    ranks, count = rankdata(score), weak.sum()
    return float((ranks[weak].sum() - count * (count + 1) / 2) / (count * (len(weak) - count)))


def precision(score: np.ndarray, weak: np.ndarray) -> float:
    return float(weak[np.argsort(-score)[:WEAKEST]].mean())
