"""Hand code in. What was received before the deadline counts, however long it waits to be judged."""

import secrets
from datetime import datetime

from service.core.errors import Conflict, Invalid
from service.core.interview import EventKind, Interview, State
from service.core.submission import Submission
from service.flows.draft import KEPT, keep
from service.flows.expire import expire_overdue
from service.flows.look import find, require_running
from service.flows.ports import Ports
from service.flows.source import require_language, require_source
from service.store import interviews, submissions
from service.store.engine import Transaction

KEY_CAP = 200


def submit(
    ports: Ports,
    candidate: int,
    interview_id: str,
    *,
    language: str,
    source: str,
    received_at: datetime,
    key: str | None = None,
) -> Submission:
    """The same `key` again gives the submission that it gave first. Raises TooLate or Conflict after the end: the code
    is then kept as a draft.
    """
    require_language(ports, language)
    source = require_source(source)
    _require_content(source, key)
    expire_overdue(ports, now=received_at)
    with ports.store.begin() as tx:
        interview = find(tx, candidate, interview_id)
        submission = _same_key(tx, interview, key, source)
        if submission is not None:
            return submission
        in_time = _in_time(interview, received_at)
        if in_time:
            submission = _add(tx, interview, language, source, received_at, key)
        else:
            keep(tx, interview, language, source, received_at)
    if not in_time:
        require_running(interview, KEPT)
    assert submission is not None  # noqa: S101 - the interview has just got it
    ports.queue.put(submission.id)
    return submission


def _require_content(source: str, key: str | None) -> None:
    if not source.strip():
        raise Invalid("the source is empty", "write a solution first")
    if key is not None and not 0 < len(key) <= KEY_CAP:
        raise Invalid(f"an Idempotency-Key has 1 to {KEY_CAP} characters", "use a random one for each submission")


def _in_time(interview: Interview, received_at: datetime) -> bool:
    """Also where somebody noticed the deadline after this was received, and before it got here."""
    if interview.state is State.EXPIRED and interview.deadline_at is not None:
        return received_at <= interview.deadline_at
    return interview.state is State.RUNNING


def _same_key(tx: Transaction, interview: Interview, key: str | None, source: str) -> Submission | None:
    if key is None or (before := submissions.by_key(tx, interview.id, key)) is None:
        return None
    if before.source != source:
        raise Conflict("this Idempotency-Key was used for other code", "use a new key for each submission")
    return before


def _add(
    tx: Transaction, interview: Interview, language: str, source: str, received_at: datetime, key: str | None
) -> Submission:
    submission = Submission(
        id=secrets.token_hex(8),
        interview_id=interview.id,
        language=language,
        source=source,
        received_at=received_at,
    )
    submissions.add(tx, submission, key)
    interviews.log(tx, interview.id, received_at, EventKind.SUBMISSION, submission=submission.id, final=False)
    return submission
