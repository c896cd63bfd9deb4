"""Submissions, and what is kept of their judgement."""

from dataclasses import dataclass
from datetime import datetime

from service.core.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedCase:
    """The first case that was not passed, as text, cut to a length that can be shown.

    Only `labels`, `error` and `line` may be seen while the interview runs.
    """

    name: str
    labels: tuple[str, ...]
    error: str | None
    line: int | None
    arguments: str
    expected: str
    got: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What is kept of a judgement. Times are of the slowest case (CPU) and of all cases (wall)."""

    verdict: Verdict
    passed: int
    total: int
    labels_failed: tuple[str, ...] = ()
    first_failed: FailedCase | None = None
    cpu_ms: float = 0.0
    wall_ms: float = 0.0
    memory_kib: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Of a judgement that goes on: how many of all cases are done, and how many of these are passed."""

    done: int
    passed: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """`final` marks the one made of the last draft when the time was up. `result` is None until it is judged;
    `progress` is there only in a judgement that takes long enough to be watched.
    """

    id: str
    interview_id: str
    language: str
    source: str
    received_at: datetime
    final: bool = False
    tries: int = 0
    progress: Progress | None = None
    result: Result | None = None
    judged_at: datetime | None = None
