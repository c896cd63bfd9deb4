"""Values of interviews for tests: each factory makes a sensible one, and takes keywords for what a test is about."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from service.core.attempt import Attempt, Outcome
from service.core.interview import Event, EventKind, Interview, State
from service.core.problem import Difficulty
from service.core.submission import FailedCase, Result, Submission
from service.core.verdict import Verdict

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""When interviews of tests start."""

MICROSECOND = timedelta(microseconds=1)


def at(minutes: float = 0, seconds: float = 0) -> datetime:
    """So long after the start."""
    return START + timedelta(minutes=minutes, seconds=seconds)


def make_interview(**changes: Any) -> Interview:
    """A running one of 20 minutes."""
    fields: dict[str, Any] = {
        "id": "i1",
        "candidate_id": 1,
        "slug": "two-sum",
        "language": "python",
        "practice": False,
        "first_time": True,
        "started_at": START,
        "limit_s": 1200,
        "deadline_at": at(20),
    }
    return Interview(**fields | changes)


def make_finished(**changes: Any) -> Interview:
    """One that was ended after 10 minutes."""
    return make_interview(**{"state": State.FINISHED, "ended_at": at(10)} | changes)


def make_practice(**changes: Any) -> Interview:
    return make_interview(**{"practice": True, "limit_s": None, "deadline_at": None} | changes)


def make_submission(verdict: Verdict | None = Verdict.ACCEPTED, **changes: Any) -> Submission:
    """One with this verdict, received after 5 minutes; without a verdict it is still to be judged."""
    fields: dict[str, Any] = {
        "id": "s1",
        "interview_id": "i1",
        "language": "python",
        "source": "right",
        "received_at": at(5),
        "result": make_result(verdict=verdict) if verdict else None,
    }
    return Submission(**fields | changes)


def make_result(**changes: Any) -> Result:
    fields: dict[str, Any] = {"verdict": Verdict.ACCEPTED, "passed": 4, "total": 4}
    return Result(**fields | changes)


def make_failed_case(**changes: Any) -> FailedCase:
    fields: dict[str, Any] = {
        "name": "hidden-01",
        "labels": ("pair",),
        "error": None,
        "line": None,
        "arguments": "nums = [1, 2], target = 3",
        "expected": "[0, 1]",
        "got": "[0, 0]",
        "reason": "the answer differs",
    }
    return FailedCase(**fields | changes)


def make_event(kind: EventKind, when: datetime = START, data: Mapping[str, object] | None = None) -> Event:
    return Event(id=1, interview_id="i1", at=when, kind=kind, data=dict(data or {}))


def make_attempt(**changes: Any) -> Attempt:
    """One that was solved in 10 of 20 minutes."""
    fields: dict[str, Any] = {
        "interview_id": "i1",
        "slug": "two-sum",
        "patterns": ("arrays-and-hashing",),
        "difficulty": Difficulty.EASY,
        "outcome": Outcome.SOLVED,
        "seconds": 600.0,
        "limit_s": 1200,
        "wrong": {},
        "hints_s": (),
        "labels_failed": (),
        "ended_at": at(10),
    }
    return Attempt(**fields | changes)
