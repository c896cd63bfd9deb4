"""How far a submission's judgement is."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    for name in ("cases_done", "cases_passed", "cases_total"):
        op.add_column("submissions", sa.Column(name, sa.Integer))
