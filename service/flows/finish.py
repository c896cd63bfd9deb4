"""End an interview early, as the candidate asks."""

from datetime import datetime

from service.core.interview import EventKind, Interview, State
from service.flows.evaluate import release
from service.flows.expire import expire_overdue
from service.flows.look import find, require_running
from service.flows.ports import Ports
from service.store import interviews


def finish(ports: Ports, candidate: int, interview_id: str, *, now: datetime) -> Interview:
    """Raises TooLate or Conflict where it has ended already. Submissions that wait are judged all the same."""
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        require_running(find(tx, candidate, interview_id))
        interviews.end(tx, interview_id, State.FINISHED, now)
        interviews.log(tx, interview_id, now, EventKind.ENDED, state=State.FINISHED)
        interview = find(tx, candidate, interview_id)
    release(ports.sandbox, interview_id)
    return interview
