"""The report: statistics of a candidate's attempts, pattern by pattern."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median

from service.core.attempt import Attempt, Outcome

ENOUGH_ATTEMPTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternRow:
    """`share_of_limit` is the median of seconds used over seconds allowed; an unsolved one used all it had."""

    pattern: str
    attempts: int
    solved: int
    share_of_limit: float
    wrong: int
    hints: int
    days_since: int
    enough: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """`rows` come with the least solved pattern first; patterns without an attempt are in `never_tried`.

    `left_out` counts ended interviews that are no evidence, `pending` those with a submission still to be judged.
    """

    made_at: datetime
    attempts: int
    rows: tuple[PatternRow, ...]
    never_tried: tuple[str, ...]
    left_out: int
    pending: int


def report(
    attempts: Sequence[Attempt], patterns: Iterable[str], *, now: datetime, left_out: int = 0, pending: int = 0
) -> Report:
    """An attempt counts for its primary pattern alone."""
    by_pattern: dict[str, list[Attempt]] = {}
    for attempt in attempts:
        by_pattern.setdefault(attempt.patterns[0], []).append(attempt)
    rows = [_row(pattern, tried, now) for pattern, tried in by_pattern.items()]
    return Report(
        made_at=now,
        attempts=len(attempts),
        rows=tuple(sorted(rows, key=lambda row: (not row.enough, row.solved / row.attempts, row.pattern))),
        never_tried=tuple(pattern for pattern in patterns if pattern not in by_pattern),
        left_out=left_out,
        pending=pending,
    )


def _row(pattern: str, attempts: Sequence[Attempt], now: datetime) -> PatternRow:
    return PatternRow(
        pattern=pattern,
        attempts=len(attempts),
        solved=sum(attempt.outcome is Outcome.SOLVED for attempt in attempts),
        share_of_limit=median(_share(attempt) for attempt in attempts),
        wrong=sum(sum(attempt.wrong.values()) for attempt in attempts),
        hints=sum(len(attempt.hints_s) for attempt in attempts),
        days_since=max(0, (now - max(attempt.ended_at for attempt in attempts)).days),
        enough=len(attempts) >= ENOUGH_ATTEMPTS,
    )


def _share(attempt: Attempt) -> float:
    return attempt.seconds / (attempt.limit_s or 1) if attempt.outcome is Outcome.SOLVED else 1.0
