"""Look at an interview as it stands now: what its clock demands is done first."""

from dataclasses import dataclass
from datetime import datetime

from service.core.errors import Conflict, NotFound, TooLate
from service.core.interview import Draft, Event, EventKind, Interview, State
from service.core.problem import Problem
from service.core.submission import Submission
from service.flows.expire import expire_overdue
from service.flows.ports import Ports
from service.store import interviews, submissions
from service.store.engine import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """Everything about one interview; a door decides what of it may be shown."""

    interview: Interview
    problem: Problem
    submissions: tuple[Submission, ...]
    hints: tuple[str, ...]
    draft: Draft | None
    events: tuple[Event, ...]


def look(ports: Ports, candidate: int, interview_id: str, *, now: datetime) -> Sight:
    """Raises NotFound."""
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        interview = find(tx, candidate, interview_id)
        log = tuple(interviews.log_of(tx, interview.id))
        problem = ports.catalogue.problem(interview.slug)
        return Sight(
            interview=interview,
            problem=problem,
            submissions=tuple(submissions.of_interviews(tx, [interview.id])[interview.id]),
            hints=problem.hints[: hints_taken(log)],
            draft=interviews.last_draft(tx, interview.id),
            events=log,
        )


def running(ports: Ports, candidate: int, *, now: datetime) -> Interview | None:
    """The one interview that is running, if there is one."""
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        return interviews.running(tx, candidate)


def history(ports: Ports, candidate: int, *, now: datetime) -> list[Interview]:
    """All interviews, the newest first, on problems that the catalogue still has."""
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        return [one for one in interviews.all_of(tx, candidate) if one.slug in ports.catalogue.problems]


def newest(ports: Ports, *, now: datetime) -> tuple[int, int]:
    """The number of the newest event of all interviews, and how many cases of all judgements that go on are done: while
    both stay the same, there is nothing new to see in any interview.
    """
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        return interviews.newest_event(tx), submissions.cases_done(tx)


def candidate_of(ports: Ports, name: str, *, now: datetime) -> int:
    """The id of the candidate of this name, made at the first call."""
    with ports.store.begin() as tx:
        return interviews.candidate_id(tx, name, now)


def find(tx: Transaction, candidate: int, interview_id: str) -> Interview:
    """Raises NotFound; one of another candidate is not found either."""
    interview = interviews.get(tx, interview_id, candidate)
    if interview is None:
        raise NotFound(f"there is no interview {interview_id!r}", "start one: weakspot start")
    return interview


def require_running(interview: Interview, keeping: str = "") -> None:
    """Raises TooLate or Conflict; `keeping` says what was kept all the same."""
    if interview.state is State.EXPIRED:
        at = f"{interview.deadline_at:%H:%M:%S} UTC" if interview.deadline_at else "its deadline"
        raise TooLate(f"the time was up at {at}{keeping}", "see how it went: weakspot show")
    if interview.state is State.FINISHED:
        raise Conflict(f"the interview has been finished{keeping}", "see how it went: weakspot show")


def hints_taken(log: tuple[Event, ...]) -> int:
    return sum(event.kind is EventKind.HINT for event in log)
