"""Give the next hint, and note when it was taken."""

from datetime import datetime

from service.core.errors import Conflict
from service.core.interview import EventKind
from service.flows.expire import expire_overdue
from service.flows.look import find, hints_taken, require_running
from service.flows.ports import Ports
from service.store import interviews


def hint(ports: Ports, candidate: int, interview_id: str, *, now: datetime) -> tuple[int, str]:
    """The hint's number, from 1, and its text. Raises Conflict where there is none left, TooLate after the end."""
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        interview = find(tx, candidate, interview_id)
        require_running(interview)
        hints = ports.catalogue.problem(interview.slug).hints
        taken = hints_taken(tuple(interviews.log_of(tx, interview.id)))
        if taken >= len(hints):
            raise Conflict(f"all {taken} hints have been given", "see them again: weakspot status")
        interviews.log(tx, interview.id, now, EventKind.HINT, number=taken + 1)
    return taken + 1, hints[taken]
