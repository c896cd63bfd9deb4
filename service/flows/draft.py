"""Keep a draft of the candidate's code."""

from datetime import datetime

from service.core.errors import Stale
from service.core.interview import Draft, EventKind, Interview
from service.flows.expire import expire_overdue
from service.flows.look import find, require_running
from service.flows.ports import Ports
from service.flows.source import require_language, require_source
from service.store import interviews
from service.store.engine import Transaction

KEPT = ": the code is kept as a draft, which is not judged"


def save_draft(
    ports: Ports,
    candidate: int,
    interview_id: str,
    *,
    language: str,
    source: str,
    now: datetime,
    if_version: int | None = None,
) -> Draft:
    """Raises Stale where `if_version` is not the newest version any more (0: there must be none), and TooLate or
    Conflict where the interview has ended; even then the draft is kept.
    """
    require_language(ports, language)
    source = require_source(source)
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        interview = find(tx, candidate, interview_id)
        _require_version(tx, interview, if_version)
        draft = keep(tx, interview, language, source, now)
    require_running(interview, KEPT)
    return draft


def keep(tx: Transaction, interview: Interview, language: str, source: str, now: datetime) -> Draft:
    """The draft, a new one only where it differs from the newest."""
    newest = interviews.last_draft(tx, interview.id)
    if newest is not None and (newest.source, newest.language) == (source, language):
        return newest
    draft = interviews.add_draft(tx, interview.id, language, source, now)
    interviews.log(tx, interview.id, now, EventKind.DRAFT, version=draft.version)
    return draft


def _require_version(tx: Transaction, interview: Interview, if_version: int | None) -> None:
    if if_version is None:
        return
    newest = interviews.last_draft(tx, interview.id)
    if (newest.version if newest else 0) != if_version:
        raise Stale("a newer draft was saved elsewhere", "read it, and save again with its version")
