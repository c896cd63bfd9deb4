"""End interviews whose time is up. Their last draft becomes the final submission where it is worth judging."""

import secrets
from datetime import datetime

from service.core.interview import EventKind, Interview, State
from service.core.submission import Submission
from service.flows.evaluate import release
from service.flows.ports import Ports
from service.store import interviews, submissions
from service.store.engine import Transaction


def expire_overdue(ports: Ports, *, now: datetime) -> None:
    """Whoever looks first after a deadline ends it; the end is the deadline, whenever that is."""
    with ports.store.begin() as tx:
        ended = [(interview, _expire(ports, tx, interview)) for interview in interviews.overdue(tx, now)]
    for interview, final in ended:
        if final is not None:
            ports.queue.put(final.id)
        else:
            release(ports.sandbox, interview.id)


def _expire(ports: Ports, tx: Transaction, interview: Interview) -> Submission | None:
    assert interview.deadline_at is not None  # noqa: S101 - only what has a deadline can be overdue
    if not interviews.end(tx, interview.id, State.EXPIRED, interview.deadline_at):
        return None
    final = _final(ports, tx, interview, interview.deadline_at)
    if final is not None:
        submissions.add(tx, final)
        interviews.log(tx, interview.id, interview.deadline_at, EventKind.SUBMISSION, submission=final.id, final=True)
    interviews.log(tx, interview.id, interview.deadline_at, EventKind.ENDED, state=State.EXPIRED)
    return final


def _final(ports: Ports, tx: Transaction, interview: Interview, deadline_at: datetime) -> Submission | None:
    draft = interviews.last_draft(tx, interview.id, until=deadline_at)
    if draft is None or not draft.source.strip():
        return None
    if interview.slug not in ports.catalogue.problems or draft.language not in ports.starters:
        return None
    submitted = submissions.of_interviews(tx, [interview.id])[interview.id]
    if submitted and draft.saved_at <= submitted[-1].received_at:
        return None
    starter = ports.starters[draft.language](ports.catalogue.problem(interview.slug).signature)
    before = [submitted[-1].source] if submitted else []
    if draft.source.strip() in [source.strip() for source in (starter, *before)]:
        return None
    return Submission(
        id=secrets.token_hex(8),
        interview_id=interview.id,
        language=draft.language,
        source=draft.source,
        received_at=deadline_at,
        final=True,
    )
