"""From a history to the matrix of the model: a row for each attempt, a column for each unknown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from service.core.estimate.history import History, Line, in_order
from service.core.estimate.priors import (
    DRIFT_SD_A_MONTH,
    HALF_LIFE_DAYS,
    LEVEL_SD,
    OFFSET_SD,
    OWN_DRIFT_SD_A_MONTH,
    PRACTICE,
    PRACTICE_SD,
    Scale,
)
from service.core.problem import Difficulty

Floats = NDArray[np.float64]

WEIGHTS = ((1.0,), (0.6, 0.4), (0.5, 0.3, 0.2))
"""Of a problem's patterns in its skill, the primary one first."""
DRIFT_STEPS, OWN_DRIFT_STEPS = 6, 3
MONTH_DAYS = TREND_DAYS = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Which unknown is where: level, offsets of the difficulties, families, patterns, practice, steps of the
    level's drift, steps of each pattern's own.
    """

    patterns: tuple[str, ...]
    families: tuple[str, ...]
    family_of: tuple[int, ...]

    @classmethod
    def of(cls, taxonomy: Mapping[str, str]) -> "Columns":
        """`taxonomy` gives each pattern's family."""
        families = tuple(dict.fromkeys(taxonomy.values()))
        family_of = tuple(families.index(family) for family in taxonomy.values())
        return cls(patterns=tuple(taxonomy), families=families, family_of=family_of)

    @property
    def first_family(self) -> int:
        return 1 + len(Difficulty)

    @property
    def first_pattern(self) -> int:
        return self.first_family + len(self.families)

    @property
    def practice(self) -> int:
        return self.first_pattern + len(self.patterns)

    @property
    def first_step(self) -> int:
        return self.practice + 1

    @property
    def first_own_step(self) -> int:
        return self.first_step + DRIFT_STEPS

    @property
    def count(self) -> int:
        return self.first_own_step + OWN_DRIFT_STEPS * len(self.patterns)

    def own_steps(self, pattern: int) -> slice:
        start = self.first_own_step + OWN_DRIFT_STEPS * pattern
        return slice(start, start + OWN_DRIFT_STEPS)

    def prior(self, scale: Scale) -> tuple[Floats, Floats]:
        """Mean and variance of each unknown."""
        mean, sd = np.zeros(self.count), np.ones(self.count)
        mean[self.practice] = PRACTICE
        sd[0] = LEVEL_SD
        sd[1 : self.first_family] = OFFSET_SD
        sd[self.first_family : self.first_pattern] = scale.family
        sd[self.first_pattern : self.practice] = scale.pattern
        sd[self.practice] = PRACTICE_SD
        return mean, sd**2


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """`rows` belong to `evidence`; `now` has a row for each pattern, for a problem of nothing but it, without the
    offset of a difficulty; `then` has the same for TREND_DAYS ago, or the first day of evidence where that is later.
    """

    columns: Columns
    evidence: tuple[Line, ...]
    rows: Floats
    now: Floats
    then: Floats

    def row_of(self, patterns: Sequence[str], difficulty: Difficulty) -> Floats:
        """Of a problem that would be sat now."""
        row = np.zeros(self.columns.count)
        for pattern, weight in mixture(patterns).items():
            row += weight * self.now[self.columns.patterns.index(pattern)]
        row[_offset(difficulty)] = 1.0
        return row


def mixture(patterns: Sequence[str]) -> dict[str, float]:
    """The weights of a problem's patterns, the primary one first."""
    return dict(zip(patterns, WEIGHTS[len(patterns) - 1], strict=True))


def features(history: History, columns: Columns) -> Features:
    place = {pattern: i for i, pattern in enumerate(columns.patterns)}
    lines = list(in_order(history))
    first = min((line.day for line, counts in lines if counts), default=history.now_day)
    practised, row_at = _Practice(len(place)), partial(_row, columns, first, history.now_day)

    def each(day: float) -> Floats:
        known = practised.at(day)
        rows = [row_at(day, known, {k: 1.0}) for k in range(len(place))]
        return np.array(rows).reshape(len(rows), columns.count)

    rows, evidence, then = [], [], None
    then_day = max(first, history.now_day - TREND_DAYS)
    for line, counts in lines:
        if then is None and line.day > then_day:
            then = each(then_day)
        mix = {place[pattern]: weight for pattern, weight in mixture(line.patterns).items()}
        if counts:
            row = row_at(line.day, practised.at(line.day), mix)
            row[_offset(line.difficulty)] = 1.0
            rows.append(row)
            evidence.append(line)
        practised.add(line.day, mix)
    return Features(
        columns=columns,
        evidence=tuple(evidence),
        rows=np.array(rows).reshape(len(rows), columns.count),
        now=each(history.now_day),
        then=each(then_day) if then is None else then,
    )


class _Practice:
    """How much each pattern has been practised, and is not forgotten. Days must not go back."""

    def __init__(self, patterns: int) -> None:
        self._amount = np.zeros(patterns)
        self._day: float | None = None

    def at(self, day: float) -> Floats:
        return np.log1p(self._kept(day))

    def add(self, day: float, mix: Mapping[int, float]) -> None:
        self._amount, self._day = self._kept(day), day
        for pattern, weight in mix.items():
            self._amount[pattern] += weight

    def _kept(self, day: float) -> Floats:
        forgotten: float = 0.0 if self._day is None else (day - self._day) / HALF_LIFE_DAYS
        kept: Floats = self._amount * 2.0**-forgotten
        return kept


def _row(columns: Columns, first: float, now: float, day: float, practice: Floats, mix: Mapping[int, float]) -> Floats:
    """Of a problem whose patterns have the weights in `mix`, without the offset of its difficulty."""
    row = np.zeros(columns.count)
    row[0] = 1.0
    row[columns.first_step : columns.first_own_step] = _walk(first, now, day, DRIFT_STEPS, DRIFT_SD_A_MONTH)
    own_steps = _walk(first, now, day, OWN_DRIFT_STEPS, OWN_DRIFT_SD_A_MONTH)
    for pattern, weight in mix.items():
        row[columns.first_family + columns.family_of[pattern]] += weight
        row[columns.first_pattern + pattern] = weight
        row[columns.practice] += weight * practice[pattern]
        row[columns.own_steps(pattern)] = weight * own_steps
    return row


def _walk(first: float, now: float, day: float, steps: int, sd_a_month: float) -> Floats:
    """What each of the equal steps of a random walk from the first day till now has in its value on a day."""
    step = (now - first) / steps
    if step <= 0:
        return np.zeros(steps)
    walked: Floats = np.clip((day - first) / step - np.arange(steps), 0.0, 1.0)
    sd: float = sd_a_month * (step / MONTH_DAYS) ** 0.5
    return sd * walked


def _offset(difficulty: Difficulty) -> int:
    return 1 + list(Difficulty).index(difficulty)
