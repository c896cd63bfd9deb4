"""The report: which patterns are weak and how sure that is, how attempts end, and how past forecasts came out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import mean, median

from service.core.attempt import Attempt, Outcome
from service.core.estimate.estimate import Estimate, Label
from service.core.estimate.recommend import PLACEMENT
from service.core.habits import Habits, habits

MODEL_VERSION = "1"
MOST_ODDS = 99
CHANGED = 0.8
"""A change of lower odds is none to tell of."""
BIN = 0.2
"""The width of the bins that forecasts are counted in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternRow:
    """`share_of_limit` is the median of seconds used over seconds allowed; an unsolved one used all it had. It and the
    counts are of attempts whose primary pattern this is; the estimate draws on all.
    """

    pattern: str
    estimate: Estimate
    interviews: tuple[str, ...]
    solved: int
    share_of_limit: float
    wrong: int
    hints: int
    days_since: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Of `count` forecasts from `low` to `high`, so many came true: solved, and without a hint."""

    low: float
    high: float
    count: int
    true: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Since a month ago, or since the first attempt. `pattern` is None where it is of all together; `odds` are those
    that it is so.
    """

    pattern: str | None
    is_faster: bool
    odds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """After so many more `interviews` on it a pattern is likely decided, as often as not; None where twenty are not
    enough.
    """

    pattern: str
    interviews: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """`rows` come with those first that are most likely below the candidate's own average; patterns that no attempt had
    as its primary one are in `never_tried`. `unknown` are those that may be weak or not, the soonest decided first;
    `to_place` counts the interviews until the candidate is placed.

    `left_out` counts ended interviews that are no evidence, `pending` those with a submission still to be judged.
    """

    made_at: datetime
    attempts: int
    own_average: float
    rows: tuple[PatternRow, ...]
    never_tried: tuple[str, ...]
    unknown: tuple[Unknown, ...]
    to_place: int
    trend: tuple[Change, ...]
    habits: Habits
    forecasts: tuple[Bin, ...]
    left_out: int
    pending: int


def report(
    attempts: Sequence[Attempt],
    estimates: Mapping[str, Estimate],
    labels: Mapping[str, Sequence[str]],
    *,
    now: datetime,
    faster: tuple[float, Mapping[str, float]] = (0.5, {}),
    settling: Mapping[str, int | None] | None = None,
    left_out: int = 0,
    pending: int = 0,
) -> Report:
    """`estimates` are of all patterns, `labels` of each problem's hidden cases, `faster` the odds to have become so: of
    all patterns together, and of each; `settling` as estimate.settle counts.
    """
    by_pattern: dict[str, list[Attempt]] = {}
    for attempt in attempts:
        by_pattern.setdefault(attempt.patterns[0], []).append(attempt)
    rows = [_row(pattern, estimates[pattern], tried, now) for pattern, tried in by_pattern.items()]
    return Report(
        made_at=now,
        attempts=len(attempts),
        own_average=mean(one.p for one in estimates.values()),
        rows=tuple(sorted(rows, key=lambda row: (-row.estimate.below, row.pattern))),
        never_tried=tuple(pattern for pattern in estimates if pattern not in by_pattern),
        unknown=tuple(sorted(_unknown(estimates, settling or {}), key=_soonest)),
        to_place=max(0, PLACEMENT - len(attempts)),
        trend=tuple(_changes(*faster)) if attempts else (),
        habits=habits(attempts, labels),
        forecasts=tuple(_bins(attempts)),
        left_out=left_out,
        pending=pending,
    )


def sentence(made: Report, titles: Mapping[str, str]) -> str:
    """What the report comes to, in words, and no more than the evidence carries."""
    if not made.rows:
        return "Nothing is known yet: the first timed interview on a new problem begins it."
    first = made.rows[0]
    title, odds = titles[first.pattern], _odds(first.estimate.below)
    if first.estimate.label is Label.CONFIRMED:
        return f"Weak: {title}. {odds} that it is below your own average."
    if first.estimate.label is Label.LIKELY:
        return f"Likely weak: {title}. {odds} that it is below your own average."
    return "No pattern stands out as weak: there is not enough evidence yet."


def _unknown(estimates: Mapping[str, Estimate], settling: Mapping[str, int | None]) -> Iterator[Unknown]:
    for pattern, one in estimates.items():
        if one.is_open:
            count = settling.get(pattern)
            yield Unknown(pattern=pattern, interviews=None if count is None else max(count, 1))


def _soonest(one: Unknown) -> float:
    return float("inf") if one.interviews is None else one.interviews


def _changes(overall: float, each: Mapping[str, float]) -> Iterator[Change]:
    """What is likely enough to be told of."""
    for pattern, odds in ((None, overall), *each.items()):
        if max(odds, 1 - odds) >= CHANGED:
            yield Change(pattern=pattern, is_faster=odds > 0.5, odds=max(odds, 1 - odds))


def _odds(chance: float) -> str:
    against = chance / (1 - chance) if chance < 1 else MOST_ODDS
    return f"The odds are {min(round(against), MOST_ODDS)} to 1"


def _row(pattern: str, estimate: Estimate, attempts: Sequence[Attempt], now: datetime) -> PatternRow:
    return PatternRow(
        pattern=pattern,
        estimate=estimate,
        interviews=tuple(attempt.interview_id for attempt in attempts),
        solved=sum(attempt.outcome is Outcome.SOLVED for attempt in attempts),
        share_of_limit=median(_share(attempt) for attempt in attempts),
        wrong=sum(sum(attempt.wrong.values()) for attempt in attempts),
        hints=sum(len(attempt.hints_s) for attempt in attempts),
        days_since=max(0, (now - max(attempt.ended_at for attempt in attempts)).days),
    )


def _share(attempt: Attempt) -> float:
    if attempt.outcome is not Outcome.SOLVED or attempt.limit_s is None:
        return 1.0
    return attempt.seconds / attempt.limit_s


def _bins(attempts: Sequence[Attempt]) -> list[Bin]:
    count = round(1 / BIN)
    kept: list[list[bool]] = [[] for _ in range(count)]
    for one in attempts:
        if one.forecast is not None:
            unaided = one.outcome is Outcome.SOLVED and not one.hints_s
            kept[min(int(one.forecast / BIN), count - 1)].append(unaided)
    return [
        Bin(low=round(i * BIN, 1), high=round((i + 1) * BIN, 1), count=len(came), true=sum(came))
        for i, came in enumerate(kept)
        if came
    ]
