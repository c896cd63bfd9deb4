"""Candidates, interviews, their drafts and their log."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, func, insert, select, update

from service.core.interview import Draft, Event, EventKind, Interview, State
from service.store.tables import candidates, drafts, events, interviews


def candidate_id(tx: Connection, name: str, now: datetime) -> int:
    """The candidate of this name, made at the first call."""
    found = tx.execute(select(candidates.c.id).where(candidates.c.name == name)).scalar()
    if found is None:
        made = insert(candidates).values(name=name, created_at=now).returning(candidates.c.id)
        found = tx.execute(made).scalar_one()
    return int(found)


def candidate_name(tx: Connection, candidate: int) -> str:
    return str(tx.execute(select(candidates.c.name).where(candidates.c.id == candidate)).scalar_one())


def add(tx: Connection, interview: Interview) -> None:
    values = {column.name: getattr(interview, column.name) for column in interviews.columns}
    tx.execute(insert(interviews).values(values | {"state": interview.state.value}))


def get(tx: Connection, interview_id: str, candidate: int) -> Interview | None:
    """None where there is none of this id, or it is another candidate's."""
    found = select(interviews).where(interviews.c.id == interview_id, interviews.c.candidate_id == candidate)
    row = tx.execute(found).mappings().first()
    return None if row is None else _interview(row)


def of_submission(tx: Connection, interview_id: str) -> Interview:
    """The interview that a submission belongs to, whoever's it is."""
    return _interview(tx.execute(select(interviews).where(interviews.c.id == interview_id)).mappings().one())


def running(tx: Connection, candidate: int) -> Interview | None:
    found = select(interviews).where(interviews.c.candidate_id == candidate, interviews.c.state == State.RUNNING.value)
    row = tx.execute(found).mappings().first()
    return None if row is None else _interview(row)


def is_running(tx: Connection, interview_id: str) -> bool:
    """False also where it has been deleted."""
    found = select(interviews.c.state).where(interviews.c.id == interview_id)
    return tx.execute(found).scalar() == State.RUNNING.value


def all_of(tx: Connection, candidate: int) -> list[Interview]:
    """The newest first."""
    found = select(interviews).where(interviews.c.candidate_id == candidate)
    rows = tx.execute(found.order_by(interviews.c.started_at.desc(), interviews.c.id)).mappings()
    return [_interview(row) for row in rows]


def overdue(tx: Connection, now: datetime) -> list[Interview]:
    found = select(interviews).where(interviews.c.state == State.RUNNING.value, interviews.c.deadline_at < now)
    return [_interview(row) for row in tx.execute(found).mappings()]


def seen_slugs(tx: Connection, candidate: int) -> set[str]:
    found = select(interviews.c.slug).where(interviews.c.candidate_id == candidate).distinct()
    return set(tx.execute(found).scalars())


def end(tx: Connection, interview_id: str, state: State, ended_at: datetime) -> bool:
    """False where it had ended already."""
    change = update(interviews).where(interviews.c.id == interview_id, interviews.c.state == State.RUNNING.value)
    return tx.execute(change.values(state=state.value, ended_at=ended_at)).rowcount == 1


def move_deadline(tx: Connection, interview_id: str, deadline_at: datetime) -> None:
    change = update(interviews).where(interviews.c.id == interview_id, interviews.c.state == State.RUNNING.value)
    tx.execute(change.values(deadline_at=deadline_at))


def add_draft(tx: Connection, interview_id: str, language: str, source: str, now: datetime) -> Draft:
    values = {"interview_id": interview_id, "language": language, "source": source, "saved_at": now}
    version = tx.execute(insert(drafts).values(values).returning(drafts.c.id)).scalar_one()
    return Draft(version=version, interview_id=interview_id, language=language, source=source, saved_at=now)


def last_draft(tx: Connection, interview_id: str, until: datetime | None = None) -> Draft | None:
    """The newest one, or the newest that was saved by then."""
    found = select(drafts).where(drafts.c.interview_id == interview_id)
    if until is not None:
        found = found.where(drafts.c.saved_at <= until)
    row = tx.execute(found.order_by(drafts.c.id.desc()).limit(1)).mappings().first()
    if row is None:
        return None
    fields = {name: row[name] for name in ("interview_id", "language", "source", "saved_at")}
    return Draft(version=row["id"], **fields)


def log(tx: Connection, interview_id: str, at: datetime, kind: EventKind, **data: Any) -> None:
    tx.execute(insert(events).values(interview_id=interview_id, at=at, kind=kind.value, data=data))


def log_of(tx: Connection, interview_id: str, after: int = 0) -> list[Event]:
    """All events later than the one with the number `after`."""
    found = select(events).where(events.c.interview_id == interview_id, events.c.id > after)
    return [_event(row) for row in tx.execute(found.order_by(events.c.id)).mappings()]


def logs_of(tx: Connection, interview_ids: Sequence[str]) -> dict[str, list[Event]]:
    found = select(events).where(events.c.interview_id.in_(interview_ids)).order_by(events.c.id)
    logs: dict[str, list[Event]] = {interview_id: [] for interview_id in interview_ids}
    for row in tx.execute(found).mappings():
        logs[row["interview_id"]].append(_event(row))
    return logs


def newest_event(tx: Connection) -> int:
    """Its number; 0 where there is none."""
    return int(tx.execute(select(func.max(events.c.id))).scalar() or 0)


def _interview(row: RowMapping) -> Interview:
    return Interview(**{**row, "state": State(row["state"])})


def _event(row: RowMapping) -> Event:
    return Event(**{**row, "kind": EventKind(row["kind"])})
