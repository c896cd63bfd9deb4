"""What the report learned from one interview."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from service.core.attempt import Attempt
from service.core.estimate.estimate import Posterior
from service.core.estimate.history import in_order
from service.flows.known import known
from service.flows.ports import Ports


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """Of one of its patterns: the chance to solve an unseen medium, before and after it."""

    pattern: str
    before: float
    after: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    attempt: Attempt
    learned: tuple[Learned, ...]


def lesson(ports: Ports, candidate: int, interview_id: str, *, now: datetime) -> Lesson | None:
    """None where it is no evidence, or not yet. Later interviews don't tell: it is what was learned on that day."""
    facts = known(ports, candidate, now=now)
    attempt = next((one for one in facts.attempts if one.interview_id == interview_id), None)
    if attempt is None:
        return None
    lines = list(in_order(facts.history))
    place = next(i for i, (line, counts) in enumerate(lines) if counts and line.problem == attempt.slug)
    until, last = [line for line, _ in lines[: place + 1]], lines[place][0]
    families = ports.catalogue.families

    def chances(count: int) -> Iterator[float]:
        history = replace(facts.history, now_day=last.day, lines=tuple(until[:count]))
        estimates = Posterior.of(history, families).estimates()
        return (estimates[pattern].p for pattern in attempt.patterns)

    pairs = zip(attempt.patterns, chances(len(until) - 1), chances(len(until)), strict=True)
    return Lesson(attempt=attempt, learned=tuple(Learned(pattern=a, before=b, after=c) for a, b, c in pairs))
