"""Trainees with settings of their own, body weights, bands that wear and change, and what was deleted lately."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add to the first schema; what a logbook holds stays as it is and belongs to its one trainee."""
    _trainees()
    _settings()
    _bands()
    op.create_table(
        "body_weights",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("trainee_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["trainee_id"], ["trainees.id"], name=op.f("fk_body_weights_trainee_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body_weights")),
    )
    op.create_index("ix_body_weights_trainee_id_day", "body_weights", ["trainee_id", "day"], unique=False)
    op.create_table(
        "deleted",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("trainee_id", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.String(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["trainee_id"], ["trainees.id"], name=op.f("fk_deleted_trainee_id")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_deleted")),
    )
    op.create_index("ix_deleted_deleted_at", "deleted", ["deleted_at"], unique=False)
    if op.get_context().dialect.name == "sqlite":
        op.execute("PRAGMA user_version = 2")


def _trainees() -> None:
    op.add_column("trainees", sa.Column("birth_year", sa.Integer(), nullable=True))
    op.add_column("trainees", sa.Column("sex", sa.String(), nullable=True))
    op.add_column("trainees", sa.Column("injured_side", sa.String(), nullable=True))
    for name in ("injured_first", "forefoot_runner", "archived", "shown"):
        op.add_column("trainees", sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False))
    op.execute(sa.text("UPDATE trainees SET shown = :yes WHERE id = 1").bindparams(yes=True))


def _settings() -> None:
    """Make the table anew: its key grows by the trainee."""
    old = op.get_bind().execute(sa.text("SELECT key, value FROM settings")).all()
    op.drop_table("settings")
    settings = op.create_table(
        "settings",
        sa.Column("trainee_id", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["trainee_id"], ["trainees.id"], name=op.f("fk_settings_trainee_id")),
        sa.PrimaryKeyConstraint("trainee_id", "key", name=op.f("pk_settings")),
    )
    op.bulk_insert(settings, [{"trainee_id": 1, "key": row.key, "value": row.value} for row in old])


def _bands() -> None:
    op.add_column("band_sets", sa.Column("until", sa.Date(), nullable=True))
    op.add_column("bands", sa.Column("pattern", sa.String(), server_default="plain", nullable=False))
    op.add_column("bands", sa.Column("first_used", sa.Date(), nullable=True))
    op.add_column("bands", sa.Column("successor_id", sa.String(), nullable=True))
    with_band = sa.text("band_id IS NOT NULL")
    op.create_index("ix_sets_band_id", "sets", ["band_id"], sqlite_where=with_band)
