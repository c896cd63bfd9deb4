"""What the posterior says of each pattern."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from service.core.estimate.features import Columns, Features, Floats, features
from service.core.estimate.fit import Component, fit
from service.core.estimate.history import History
from service.core.estimate.likelihood import chance
from service.core.estimate.priors import LOG_MEDIAN
from service.core.problem import Difficulty

DRAWS, SEED = 2000, 75
WEAKEST = 3
INTERVAL = (0.05, 0.95)
MEDIUM_LIMIT_S = 1500.0
CONFIRMED, LIKELY = 0.9, 0.75
_NODES, _NODE_WEIGHTS = np.polynomial.hermite_e.hermegauss(21)


class Label(StrEnum):
    CONFIRMED = "confirmed"
    LIKELY = "likely"
    NOT_ENOUGH = "not enough evidence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """`p` is the chance to solve an unseen medium in 25 minutes unaided, `lo` and `hi` its 90 % interval; `p_weak` the
    odds to be among the three weakest, `below` those to be below the candidate's own average; `n` counts attempts.
    """

    p: float
    lo: float
    hi: float
    p_weak: float
    below: float
    median_s: float
    n: int
    label: Label

    @property
    def is_open(self) -> bool:
        """Whether it is likely neither below the own average nor above."""
        return 1 - LIKELY < self.below < LIKELY


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What a forecast depends on."""

    patterns: tuple[str, ...]
    difficulty: Difficulty
    limit_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Posterior:
    features: Features
    components: tuple[Component, ...]

    @classmethod
    def of(cls, history: History, taxonomy: Mapping[str, str]) -> "Posterior":
        """`taxonomy` gives each pattern's family; the patterns of the history's lines must be among them."""
        made = features(history, Columns.of(taxonomy))
        return cls(features=made, components=fit(made))

    def forecasts(self, problems: Sequence[Kind]) -> Floats:
        """The chances to solve such problems, unseen, now."""
        made = np.empty(len(problems))
        for difficulty, limit_s in {(one.difficulty, one.limit_s) for one in problems}:
            alike = [i for i, one in enumerate(problems) if (one.difficulty, one.limit_s) == (difficulty, limit_s)]
            rows = np.array([self.features.row_of(problems[i].patterns, difficulty) for i in alike])
            made[alike] = self._expected(rows, difficulty, limit_s)
        return made

    def estimates(self) -> dict[str, Estimate]:
        patterns = self.features.columns.patterns
        medium = [self.features.row_of([pattern], Difficulty.MEDIUM) for pattern in patterns]
        rows = np.array(medium).reshape(len(patterns), self.features.columns.count)
        skills, noise = self.draws(rows)
        chances = chance(skills, Difficulty.MEDIUM, MEDIUM_LIMIT_S, noise[:, None])
        lo, hi = np.quantile(chances, INTERVAL, axis=0)
        p = self._expected(rows, Difficulty.MEDIUM, MEDIUM_LIMIT_S)
        p_weak = self.odds_among_weakest(WEAKEST)
        below = (skills < skills.mean(axis=1, keepdims=True)).mean(axis=0)
        medians = np.exp(LOG_MEDIAN[Difficulty.MEDIUM] - np.median(skills, axis=0))
        return {
            pattern: Estimate(
                p=float(p[k]),
                lo=float(lo[k]),
                hi=float(hi[k]),
                p_weak=float(p_weak[k]),
                below=float(below[k]),
                median_s=float(medians[k]),
                n=sum(pattern in line.patterns for line in self.features.evidence),
                label=_label(float(below[k])),
            )
            for k, pattern in enumerate(patterns)
        }

    def changes(self) -> tuple[float, dict[str, float]]:
        """The odds to have become faster: of all patterns together, and of each."""
        by_pattern = self.features.now - self.features.then
        moved, _ = self.draws(np.vstack([by_pattern.mean(axis=0), by_pattern]))
        overall, *each = (moved > 0).mean(axis=0)
        return float(overall), dict(zip(self.features.columns.patterns, map(float, each), strict=True))

    def draws(self, rows: Floats) -> tuple[Floats, Floats]:
        """Of the skill in each row's problem, DRAWS by rows, and of the noise; always from the same random numbers."""
        random = np.random.default_rng(SEED).standard_normal((DRAWS, rows.shape[0]))
        ends = np.round(DRAWS * np.cumsum([one.weight for one in self.components])).astype(int)
        skills, noise, start = np.empty_like(random), np.empty(DRAWS), 0
        for component, end in zip(self.components, ends, strict=True):
            spread = np.linalg.cholesky(rows @ component.covariance @ rows.T + 1e-10 * np.eye(rows.shape[0]))
            skills[start:end] = rows @ component.mean + random[start:end] @ spread.T
            noise[start:end] = component.scale.noise
            start = end
        return skills, noise

    def odds_among_weakest(self, count: int) -> Floats:
        """Of each pattern."""
        skills, _ = self.draws(self.features.now)
        ranks = skills.argsort(axis=1).argsort(axis=1)
        odds: Floats = (ranks < count).mean(axis=0)
        return odds

    def mean(self) -> Floats:
        """Of the unknowns, over all scales."""
        total: Floats = np.sum([one.weight * one.mean for one in self.components], axis=0)
        return total

    def covariance(self) -> Floats:
        """Of the unknowns, over all scales."""
        weights = np.array([one.weight for one in self.components])
        means = np.array([one.mean for one in self.components])
        away = means - weights @ means
        within = np.einsum("c,cij->ij", weights, [one.covariance for one in self.components])
        between = (away * weights[:, None]).T @ away
        total: Floats = within + between
        return total

    def _expected(self, rows: Floats, difficulty: Difficulty, limit_s: float) -> Floats:
        """The mean chance over the posterior, by Gauss and Hermite's quadrature."""
        total = np.zeros(rows.shape[0])
        for component in self.components:
            mean = rows @ component.mean
            sd = np.sqrt(np.einsum("ij,jk,ik->i", rows, component.covariance, rows))
            skills = mean[:, None] + sd[:, None] * _NODES
            chances = chance(skills, difficulty, limit_s, component.scale.noise)
            total += component.weight * (chances @ _NODE_WEIGHTS) / _NODE_WEIGHTS.sum()
        return total


def estimate(history: History, taxonomy: Mapping[str, str]) -> dict[str, Estimate]:
    """Of each pattern of the taxonomy."""
    return Posterior.of(history, taxonomy).estimates()


def _label(odds: float) -> Label:
    if odds >= CONFIRMED:
        return Label.CONFIRMED
    return Label.LIKELY if odds >= LIKELY else Label.NOT_ENOUGH
