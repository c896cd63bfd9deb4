"""The one place where something is removed: all of a candidate's interviews, as the candidate asks."""

from sqlalchemy import Connection, delete, select

from service.store.tables import drafts, events, interviews, submissions


def erase(tx: Connection, candidate: int) -> None:
    """With all that belongs to them."""
    own = select(interviews.c.id).where(interviews.c.candidate_id == candidate)
    for table in (events, drafts, submissions):
        tx.execute(delete(table).where(table.c.interview_id.in_(own)))
    tx.execute(delete(interviews).where(interviews.c.candidate_id == candidate))
