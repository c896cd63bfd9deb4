"""First tables: candidates, interviews, drafts, submissions, events."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "candidates",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(100), nullable=False, unique=True),
        sa.Column("created_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "interviews",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("candidate_id", sa.Integer, sa.ForeignKey("candidates.id"), nullable=False, index=True),
        sa.Column("slug", sa.String(100), nullable=False),
        sa.Column("language", sa.String(30), nullable=False),
        sa.Column("practice", sa.Boolean, nullable=False),
        sa.Column("first_time", sa.Boolean, nullable=False),
        sa.Column("started_at", sa.BigInteger, nullable=False),
        sa.Column("limit_s", sa.Integer),
        sa.Column("deadline_at", sa.BigInteger),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("ended_at", sa.BigInteger),
    )
    op.create_index(
        "one_running_interview",
        "interviews",
        ["candidate_id"],
        unique=True,
        sqlite_where=sa.text("state = 'running'"),
        postgresql_where=sa.text("state = 'running'"),
    )
    op.create_table(
        "drafts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("interview_id", sa.String(32), sa.ForeignKey("interviews.id"), nullable=False, index=True),
        sa.Column("language", sa.String(30), nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("saved_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "submissions",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String(32), nullable=False, unique=True),
        sa.Column("interview_id", sa.String(32), sa.ForeignKey("interviews.id"), nullable=False, index=True),
        sa.Column("language", sa.String(30), nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("final", sa.Boolean, nullable=False),
        sa.Column("key", sa.String(200)),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("not_before", sa.BigInteger),
        sa.Column("claim", sa.String(100)),
        sa.Column("claimed_at", sa.BigInteger),
        sa.Column("verdict", sa.String(30), index=True),
        sa.Column("result", sa.JSON),
        sa.Column("judged_at", sa.BigInteger),
        sa.UniqueConstraint("interview_id", "key"),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("interview_id", sa.String(32), sa.ForeignKey("interviews.id"), nullable=False, index=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(30), nullable=False),
        sa.Column("data", sa.JSON, nullable=False),
        sqlite_autoincrement=True,
    )
