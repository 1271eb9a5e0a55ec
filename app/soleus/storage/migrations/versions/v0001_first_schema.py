"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table of the first schema, with its one trainee."""
    op.create_table(
        "band_sets",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("builtin", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_band_sets")),
    )
    op.create_table(
        "exercises",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=True),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_exercises")),
    )
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
    )
    op.create_table(
        "settings",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_settings")),
    )
    op.create_table(
        "trainees",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trainees")),
    )
    op.create_table(
        "bands",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("band_set_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("colour", sa.String(), nullable=False),
        sa.Column("force_100_kgf", sa.Float(), nullable=True),
        sa.Column("force_200_kgf", sa.Float(), nullable=True),
        sa.Column("measured_kgf", sa.Float(), nullable=True),
        sa.Column("measured_at_pct", sa.Float(), nullable=True),
        sa.Column("rating", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["band_set_id"], ["band_sets.id"], name=op.f("fk_bands_band_set_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bands")),
    )
    op.create_index(op.f("ix_bands_band_set_id"), "bands", ["band_set_id"], unique=False)
    op.create_table(
        "imports",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("trainee_id", sa.BigInteger(), nullable=False),
        sa.Column("app", sa.String(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("file_hash", sa.String(), nullable=False),
        sa.Column("imported_at", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["trainee_id"], ["trainees.id"], name=op.f("fk_imports_trainee_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    op.create_table(
        "planned_workouts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("trainee_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("at", sa.Time(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("routine_id", sa.BigInteger(), nullable=True),
        sa.Column("original_day", sa.Date(), nullable=True),
        sa.Column("items", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["trainee_id"], ["trainees.id"], name=op.f("fk_planned_workouts_trainee_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_planned_workouts")),
    )
    op.create_index("ix_planned_workouts_trainee_id_day", "planned_workouts", ["trainee_id", "day"], unique=False)
    op.create_table(
        "routines",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("trainee_id", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("items", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["trainee_id"], ["trainees.id"], name=op.f("fk_routines_trainee_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_routines")),
    )
    op.create_table(
        "workouts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("trainee_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("started_at", sa.String(), nullable=True),
        sa.Column("ended_at", sa.String(), nullable=True),
        sa.Column("finished", sa.Boolean(), nullable=False),
        sa.Column("routine_id", sa.BigInteger(), nullable=True),
        sa.Column("planned_id", sa.BigInteger(), nullable=True),
        sa.Column("import_id", sa.BigInteger(), nullable=True),
        sa.Column("source_app", sa.String(), nullable=True),
        sa.Column("source_key", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_workouts_import_id")),
        sa.ForeignKeyConstraint(["trainee_id"], ["trainees.id"], name=op.f("fk_workouts_trainee_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workouts")),
        sa.UniqueConstraint("id", "trainee_id", "day", name=op.f("uq_workouts_id_trainee_id_day")),
    )
    op.create_index(op.f("ix_workouts_import_id"), "workouts", ["import_id"], unique=False)
    op.create_index(op.f("ix_workouts_planned_id"), "workouts", ["planned_id"], unique=False)
    op.create_index("ix_workouts_trainee_id_day", "workouts", ["trainee_id", "day", "id"], unique=False)
    op.create_index("ix_workouts_trainee_id_finished", "workouts", ["trainee_id", "finished"], unique=False)
    op.create_table(
        "entries",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("workout_id", sa.BigInteger(), nullable=False),
        sa.Column("trainee_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("exercise_key", sa.String(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("tempo", sa.Text(), nullable=True),
        sa.Column("target", sa.Text(), nullable=True),
        sa.Column("superset", sa.Integer(), nullable=True),
        sa.Column("source_name", sa.Text(), nullable=False),
        sa.Column("source_block", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["exercise_key"], ["exercises.key"], name=op.f("fk_entries_exercise_key")),
        sa.ForeignKeyConstraint(
            ["workout_id", "trainee_id", "day"],
            ["workouts.id", "workouts.trainee_id", "workouts.day"],
            name=op.f("fk_entries_workout_id_trainee_id_day"),
            onupdate="CASCADE",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entries")),
    )
    op.create_index(
        "ix_entries_trainee_id_exercise_key_day", "entries", ["trainee_id", "exercise_key", "day"], unique=False
    )
    op.create_index("ix_entries_workout_id", "entries", ["workout_id"], unique=False)
    op.create_table(
        "sets",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("entry_id", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("reps", sa.Float(), nullable=True),
        sa.Column("hold_s", sa.Float(), nullable=True),
        sa.Column("seconds", sa.Float(), nullable=True),
        sa.Column("steps", sa.Float(), nullable=True),
        sa.Column("contacts", sa.Float(), nullable=True),
        sa.Column("twists", sa.Float(), nullable=True),
        sa.Column("distance", sa.Float(), nullable=True),
        sa.Column("distance_unit", sa.String(), nullable=True),
        sa.Column("weight", sa.Float(), nullable=True),
        sa.Column("weight_unit", sa.String(), nullable=True),
        sa.Column("weight_count", sa.Integer(), nullable=True),
        sa.Column("assistance", sa.Float(), nullable=True),
        sa.Column("assistance_unit", sa.String(), nullable=True),
        sa.Column("assistance_count", sa.Integer(), nullable=True),
        sa.Column("band_id", sa.String(), nullable=True),
        sa.Column("elongation_pct", sa.Float(), nullable=True),
        sa.Column("strands", sa.Integer(), nullable=True),
        sa.Column("band_twists", sa.Integer(), nullable=True),
        sa.Column("band_label", sa.Text(), nullable=False),
        sa.Column("body_weight", sa.Float(), nullable=True),
        sa.Column("body_weight_unit", sa.String(), nullable=True),
        sa.Column("to_fatigue", sa.Boolean(), nullable=False),
        sa.Column("variant", sa.Text(), nullable=False),
        sa.Column("effort", sa.Float(), nullable=True),
        sa.Column("effort_scale", sa.String(), nullable=True),
        sa.Column("pain", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("rest_s", sa.Float(), nullable=True),
        sa.Column("done_at", sa.String(), nullable=True),
        sa.Column("source_line", sa.Integer(), nullable=True),
        sa.Column("source_ordinal", sa.Integer(), nullable=True),
        sa.CheckConstraint("kind = 'working' OR kind = 'warmup' OR kind = 'drop'", name=op.f("ck_sets_kind")),
        sa.CheckConstraint(
            "side = 'left' OR side = 'right' OR side = 'both' OR side = 'alternating' OR side = 'unstated'",
            name=op.f("ck_sets_side"),
        ),
        sa.CheckConstraint("pain BETWEEN 0 AND 10", name=op.f("ck_sets_pain")),
        sa.ForeignKeyConstraint(["band_id"], ["bands.id"], name=op.f("fk_sets_band_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name=op.f("fk_sets_entry_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sets")),
    )
    op.create_index(op.f("ix_sets_entry_id"), "sets", ["entry_id"], unique=False)
    op.execute("INSERT INTO revision (id, number) VALUES (1, 0)")
    op.execute("INSERT INTO trainees (id, name) VALUES (1, '')")
    if op.get_context().dialect.name == "sqlite":
        op.execute("PRAGMA application_id = 1344144641")
        op.execute("PRAGMA user_version = 1")
