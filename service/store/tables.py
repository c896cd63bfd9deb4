"""Tables. A change here needs a migration beside it."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Instant(TypeDecorator[datetime]):
    """An aware datetime as microseconds since 1970, the same in every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:  # noqa: ARG002 - SQLAlchemy's form
        return None if value is None else (value - _EPOCH) // timedelta(microseconds=1)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's form
        return None if value is None else _EPOCH + timedelta(microseconds=value)


metadata = MetaData()

candidates = Table(
    "candidates",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(100), nullable=False, unique=True),
    Column("created_at", Instant, nullable=False),
)

interviews = Table(
    "interviews",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("candidate_id", Integer, ForeignKey("candidates.id"), nullable=False, index=True),
    Column("slug", String(100), nullable=False),
    Column("language", String(30), nullable=False),
    Column("practice", Boolean, nullable=False),
    Column("first_time", Boolean, nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("limit_s", Integer),
    Column("deadline_at", Instant),
    Column("state", String(10), nullable=False),
    Column("ended_at", Instant),
    Index(
        "one_running_interview",
        "candidate_id",
        unique=True,
        sqlite_where=text("state = 'running'"),
        postgresql_where=text("state = 'running'"),
    ),
)

drafts = Table(
    "drafts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("interview_id", String(32), ForeignKey("interviews.id"), nullable=False, index=True),
    Column("language", String(30), nullable=False),
    Column("source", Text, nullable=False),
    Column("saved_at", Instant, nullable=False),
)

submissions = Table(
    "submissions",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String(32), nullable=False, unique=True),
    Column("interview_id", String(32), ForeignKey("interviews.id"), nullable=False, index=True),
    Column("language", String(30), nullable=False),
    Column("source", Text, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("final", Boolean, nullable=False),
    Column("key", String(200)),
    Column("tries", Integer, nullable=False),
    Column("not_before", Instant),
    Column("claim", String(100)),
    Column("claimed_at", Instant),
    Column("verdict", String(30), index=True),
    Column("result", JSON),
    Column("judged_at", Instant),
    Column("cases_done", Integer),
    Column("cases_passed", Integer),
    Column("cases_total", Integer),
    UniqueConstraint("interview_id", "key"),
)

events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("interview_id", String(32), ForeignKey("interviews.id"), nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("kind", String(30), nullable=False),
    Column("data", JSON, nullable=False),
    sqlite_autoincrement=True,
)
