"""A candidate's history as the model sees it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from service.core.attempt import Outcome
from service.core.problem import Difficulty

MOST_PATTERNS = 3
"""Of one problem."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One ended interview. `day` counts from any day on. `limit_s` is None where there was no clock. `hint_s` is when
    the first hint was taken, in seconds from the start.
    """

    seq: int
    day: float
    problem: str
    patterns: tuple[str, ...]
    difficulty: Difficulty
    outcome: Outcome
    seconds: float
    limit_s: float | None
    wrong: Mapping[str, int]
    hint_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The order of the lines does not matter."""

    candidate: str
    now_day: float
    lines: Sequence[Line]


def in_order(history: History) -> Iterator[tuple[Line, bool]]:
    """Each line, the oldest first, and whether it is evidence: timed, and the first one on its problem."""
    seen: set[str] = set()
    for line in sorted(history.lines, key=lambda line: (line.day, line.seq)):
        yield line, line.problem not in seen and line.limit_s is not None
        seen.add(line.problem)
