"""Submissions. The row is the truth: who judges one claims it, and a result counts only from the current claim."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, func, insert, or_, select, update

from service.core.submission import FailedCase, Progress, Result, Submission
from service.core.verdict import Verdict
from service.store.tables import submissions

_PROGRESS = ("done", "passed", "total")


def add(tx: Connection, submission: Submission, key: str | None = None) -> None:
    names = ("id", "interview_id", "language", "source", "received_at", "final", "tries")
    values = {name: getattr(submission, name) for name in names}
    tx.execute(insert(submissions).values(values | {"key": key}))


def get(tx: Connection, submission_id: str) -> Submission | None:
    row = tx.execute(select(submissions).where(submissions.c.id == submission_id)).mappings().first()
    return None if row is None else _submission(row)


def by_key(tx: Connection, interview_id: str, key: str) -> Submission | None:
    found = select(submissions).where(submissions.c.interview_id == interview_id, submissions.c.key == key)
    row = tx.execute(found).mappings().first()
    return None if row is None else _submission(row)


def of_interviews(tx: Connection, interview_ids: Sequence[str]) -> dict[str, list[Submission]]:
    """Each interview's submissions, in the order in which they were received."""
    found = select(submissions).where(submissions.c.interview_id.in_(interview_ids))
    by_interview: dict[str, list[Submission]] = {interview_id: [] for interview_id in interview_ids}
    for row in tx.execute(found.order_by(submissions.c.received_at, submissions.c.number)).mappings():
        by_interview[row["interview_id"]].append(_submission(row))
    return by_interview


def claim(tx: Connection, submission_id: str, claim: str, now: datetime, stale: datetime) -> bool:
    """Take it for judging, unless it is judged, not due yet, or claimed by another later than `stale`."""
    change = update(submissions).where(submissions.c.id == submission_id, _is_due(now, stale))
    return tx.execute(change.values(claim=claim, claimed_at=now, **_progress(None))).rowcount == 1


def tell(tx: Connection, submission_id: str, claim: str, progress: Progress) -> None:
    """Set how far the judgement is, where the claim is current."""
    _with_claim(tx, submission_id, claim, _progress(progress))


def cases_done(tx: Connection) -> int:
    """Of all judgements that go on, as far as they have told."""
    found = select(func.sum(submissions.c.cases_done)).where(submissions.c.verdict.is_(None))
    return int(tx.execute(found).scalar() or 0)


def record(tx: Connection, submission_id: str, claim: str, result: Result, now: datetime) -> bool:
    """Set the result. False, and nothing changed, where the claim is not current any more."""
    values = {"verdict": result.verdict.value, "result": asdict(result), "judged_at": now, "claim": None}
    return _with_claim(tx, submission_id, claim, values)


def put_back(tx: Connection, submission_id: str, claim: str, tries: int, not_before: datetime) -> bool:
    """Give up the claim after a fault of ours; it is due again at `not_before`."""
    return _with_claim(tx, submission_id, claim, {"claim": None, "tries": tries, "not_before": not_before})


def due(tx: Connection, now: datetime, stale: datetime) -> list[str]:
    """Ids of all that wait unclaimed, or under a claim that is stale, in order of arrival."""
    found = select(submissions.c.id).where(_is_due(now, stale))
    return list(tx.execute(found.order_by(submissions.c.received_at, submissions.c.number)).scalars())


def claims(tx: Connection) -> dict[str, str]:
    """Current claims by submission."""
    found = select(submissions.c.id, submissions.c.claim).where(submissions.c.claim.is_not(None))
    return {row.id: row.claim for row in tx.execute(found)}


def free(tx: Connection, submission_id: str, claim: str) -> None:
    """Drop the claim of a judge that is no more."""
    _with_claim(tx, submission_id, claim, {"claim": None})


def reopen_judge_errors(tx: Connection) -> None:
    """Let all that ended in judge_error be judged once more."""
    change = update(submissions).where(submissions.c.verdict == Verdict.JUDGE_ERROR.value)
    tx.execute(change.values(verdict=None, result=None, judged_at=None, tries=0, not_before=None))


def _with_claim(tx: Connection, submission_id: str, claim: str, values: dict[str, Any]) -> bool:
    change = update(submissions).where(submissions.c.id == submission_id, submissions.c.claim == claim)
    return tx.execute(change.values(values)).rowcount == 1


def _is_due(now: datetime, stale: datetime) -> ColumnElement[bool]:
    free = or_(submissions.c.claim.is_(None), submissions.c.claimed_at < stale)
    ready = or_(submissions.c.not_before.is_(None), submissions.c.not_before <= now)
    return and_(submissions.c.verdict.is_(None), free, ready)


def _submission(row: RowMapping) -> Submission:
    names = ("id", "interview_id", "language", "source", "received_at", "final", "tries", "judged_at")
    progress = {name: row[f"cases_{name}"] for name in _PROGRESS}
    return Submission(
        **{name: row[name] for name in names},
        progress=None if row["cases_done"] is None or row["verdict"] else Progress(**progress),
        result=_result(row["result"]),
    )


def _progress(progress: Progress | None) -> dict[str, int | None]:
    return {f"cases_{name}": None if progress is None else getattr(progress, name) for name in _PROGRESS}


def _result(stored: dict[str, Any] | None) -> Result | None:
    if stored is None:
        return None
    failed = stored["first_failed"]
    return Result(
        **stored
        | {
            "verdict": Verdict(stored["verdict"]),
            "labels_failed": tuple(stored["labels_failed"]),
            "first_failed": FailedCase(**failed | {"labels": tuple(failed["labels"])}) if failed else None,
        }
    )
