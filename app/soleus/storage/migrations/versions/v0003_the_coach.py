"""Runs, rest days and programmes in the plan, pain after a workout, and what a calendar needs to know of changes."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add to the second schema; what a logbook holds stays as it is."""
    for column in (
        sa.Column("kind", sa.String(), server_default="workout", nullable=False),
        sa.Column("run_is_key", sa.Boolean(), nullable=True),
        sa.Column("run_distance", sa.Float(), nullable=True),
        sa.Column("run_distance_unit", sa.String(), nullable=True),
        sa.Column("run_minutes", sa.Float(), nullable=True),
        sa.Column("run_done", sa.Boolean(), nullable=True),
        sa.Column("run_tag", sa.String(), nullable=True),
        sa.Column("skipped", sa.String(), nullable=True),
        sa.Column("series_id", sa.BigInteger(), nullable=True),
        sa.Column("enrolment_id", sa.BigInteger(), nullable=True),
        sa.Column("step", sa.Integer(), nullable=True),
        sa.Column("sequence", sa.BigInteger(), server_default="0", nullable=False),
    ):
        op.add_column("planned_workouts", column)
    op.create_table(
        "programmes",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_programmes")),
    )
    op.create_table(
        "enrolments",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("trainee_id", sa.BigInteger(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("ended", sa.Date(), nullable=True),
        sa.Column("document", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["trainee_id"], ["trainees.id"], name=op.f("fk_enrolments_trainee_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolments")),
    )
    op.create_table(
        "pains",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("workout_id", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("moment", sa.String(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=True),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.CheckConstraint("value BETWEEN 0 AND 10", name=op.f("ck_pains_value")),
        sa.CheckConstraint("moment = 'after' OR moment = 'morning'", name=op.f("ck_pains_moment")),
        sa.ForeignKeyConstraint(["workout_id"], ["workouts.id"], name=op.f("fk_pains_workout_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pains")),
    )
    op.create_index("ix_pains_workout_id", "pains", ["workout_id"], unique=False)
    if op.get_context().dialect.name == "sqlite":
        op.execute("PRAGMA user_version = 3")
