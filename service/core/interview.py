"""Interviews: one timed sitting on one problem."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from service.core.problem import Difficulty

LIMIT_MINUTES = {Difficulty.EASY: 20, Difficulty.MEDIUM: 25, Difficulty.HARD: 30}
FEWEST_MINUTES, MOST_MINUTES = 20, 30


class State(StrEnum):
    RUNNING = "running"
    FINISHED = "finished"
    EXPIRED = "expired"


class EventKind(StrEnum):
    STARTED = "started"
    STATEMENT_SHOWN = "statement_shown"
    DRAFT = "draft"
    RUN = "run"
    SUBMISSION = "submission"
    JUDGED = "judged"
    HINT = "hint"
    TIME_GIVEN_BACK = "time_given_back"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """`limit_s` and `deadline_at` are None in practice. `first_time`: the candidate had not seen the problem before.

    `limit_s` is what was agreed at the start; the deadline moves when time is given back.
    """

    id: str
    candidate_id: int
    slug: str
    language: str
    practice: bool
    first_time: bool
    started_at: datetime
    limit_s: int | None
    deadline_at: datetime | None
    state: State = State.RUNNING
    ended_at: datetime | None = None

    def is_overdue(self, now: datetime) -> bool:
        """Whether its time is up though nobody has ended it yet. The deadline itself is still in time."""
        return self.state is State.RUNNING and self.deadline_at is not None and now > self.deadline_at

    def remaining_s(self, now: datetime) -> float | None:
        """Seconds left, at least 0; None in practice."""
        if self.deadline_at is None:
            return None
        return max(0.0, (self.deadline_at - (self.ended_at or now)).total_seconds())


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of an interview's log, which is only ever added to."""

    id: int
    interview_id: str
    at: datetime
    kind: EventKind
    data: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """`version` grows with each draft of any interview."""

    version: int
    interview_id: str
    language: str
    source: str
    saved_at: datetime


def deadline(started_at: datetime, limit_s: int | None) -> datetime | None:
    return None if limit_s is None else started_at + timedelta(seconds=limit_s)
