"""The tables, in words that both SQLite and PostgreSQL understand.

SQLAlchemy Core, no ORM: the domain's values are frozen, so rows are mapped by hand anyway, and start-up stays short.
Moments are ISO texts: local wall-clock times with an offset where it is known, which no SQL type can hold.
Amounts are as entered, with their unit; kilograms are computed, never stored.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    false,
)

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMING)

# One row; its number grows with every commit, so that a program can tell its own commits from those of others.
revision = Table(
    "revision",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", BigInteger, nullable=False),
)

trainees = Table(
    "trainees",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("birth_year", Integer),
    Column("sex", String),
    Column("injured_side", String),
    Column("injured_first", Boolean, nullable=False, server_default=false()),
    Column("forefoot_runner", Boolean, nullable=False, server_default=false()),
    Column("archived", Boolean, nullable=False, server_default=false()),
    Column("shown", Boolean, nullable=False, server_default=false()),  # the one the logbook opens with
)

settings = Table(
    "settings",
    metadata,
    Column("trainee_id", BigInteger, ForeignKey("trainees.id"), nullable=False),
    Column("key", String, nullable=False),
    Column("value", Text, nullable=False),  # JSON
    PrimaryKeyConstraint("trainee_id", "key"),
)

# Built-in exercises have a row without a definition, so that every entry points at a row.
exercises = Table(
    "exercises",
    metadata,
    Column("key", String, primary_key=True),
    Column("definition", Text),  # JSON of an own exercise
    Column("archived", Boolean, nullable=False),
)

band_sets = Table(
    "band_sets",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("builtin", Boolean, nullable=False),
    Column("until", Date),  # of an earlier arrangement, which only what was logged with it still names
)

bands = Table(
    "bands",
    metadata,
    Column("id", String, primary_key=True),
    Column("band_set_id", String, ForeignKey("band_sets.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("colour", String, nullable=False),
    Column("force_100_kgf", Float),
    Column("force_200_kgf", Float),
    Column("measured_kgf", Float),
    Column("measured_at_pct", Float),
    Column("rating", Text, nullable=False),
    Column("pattern", String, nullable=False, server_default="plain"),
    Column("first_used", Date),
    Column("successor_id", String),
)


def _id() -> Column[int]:
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False)


def _trainee() -> Column[int]:
    return Column("trainee_id", BigInteger, ForeignKey("trainees.id"), nullable=False)


# Prescriptions are always read and written whole with what they belong to: JSON documents, checked by the domain.
routines = Table(
    "routines",
    metadata,
    _id(),
    _trainee(),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("items", Text, nullable=False),
)

planned_workouts = Table(
    "planned_workouts",
    metadata,
    _id(),
    _trainee(),
    Column("day", Date, nullable=False),
    Column("position", Integer, nullable=False),
    Column("at", Time),
    Column("name", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("routine_id", BigInteger),  # may point at a routine that is gone, so that undo finds it again
    Column("original_day", Date),
    Column("items", Text, nullable=False),
    Column("kind", String, nullable=False, server_default="workout"),
    Column("run_is_key", Boolean),
    Column("run_distance", Float),
    Column("run_distance_unit", String),
    Column("run_minutes", Float),
    Column("run_done", Boolean),
    Column("run_tag", String),
    Column("skipped", String),
    Column("series_id", BigInteger),  # shared by the occurrences of one repetition
    Column("enrolment_id", BigInteger),  # may point at what is gone, as above
    Column("step", Integer),
    Column("sequence", BigInteger, nullable=False, server_default="0"),  # the logbook's revision when it was written
    Index("ix_planned_workouts_trainee_id_day", "trainee_id", "day"),
)

# Programmes of the user's own belong to all trainees, as exercises do; read and written whole.
programmes = Table(
    "programmes",
    metadata,
    Column("key", String, primary_key=True),
    Column("definition", Text, nullable=False),  # JSON
)

# A programme that was started, with a copy of it: read and written whole.
enrolments = Table(
    "enrolments",
    metadata,
    _id(),
    _trainee(),
    Column("start", Date, nullable=False),
    Column("ended", Date),
    Column("document", Text, nullable=False),  # JSON
)

body_weights = Table(
    "body_weights",
    metadata,
    _id(),
    _trainee(),
    Column("day", Date, nullable=False),
    Column("value", Float, nullable=False),
    Column("unit", String, nullable=False),
    Column("note", Text, nullable=False),
    Index("ix_body_weights_trainee_id_day", "trainee_id", "day"),
)

# What was deleted lately, whole: the document is never asked, only brought back.
deleted = Table(
    "deleted",
    metadata,
    Column("key", String, primary_key=True),
    Column("trainee_id", BigInteger, ForeignKey("trainees.id")),  # none: it belonged to all
    Column("kind", String, nullable=False),
    Column("label", Text, nullable=False),
    Column("deleted_at", String, nullable=False),
    Column("document", Text, nullable=False),  # JSON
    Index("ix_deleted_deleted_at", "deleted_at"),
)

imports = Table(
    "imports",
    metadata,
    _id(),
    _trainee(),
    Column("app", String, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("file_hash", String, nullable=False),
    Column("imported_at", String, nullable=False),
    Column("unit", String, nullable=False),
)

workouts = Table(
    "workouts",
    metadata,
    _id(),
    _trainee(),
    Column("day", Date, nullable=False),
    Column("name", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("started_at", String),
    Column("ended_at", String),
    Column("finished", Boolean, nullable=False),
    Column("routine_id", BigInteger),  # may point at what is gone, as above
    Column("planned_id", BigInteger, index=True),  # likewise
    Column("import_id", BigInteger, ForeignKey("imports.id"), index=True),
    Column("source_app", String),
    Column("source_key", Text),
    UniqueConstraint("id", "trainee_id", "day"),
    Index("ix_workouts_trainee_id_day", "trainee_id", "day", "id"),
    Index("ix_workouts_trainee_id_finished", "trainee_id", "finished"),
)

# `trainee_id` and `day` repeat the workout's for the index below; the foreign key keeps them equal to it.
entries = Table(
    "entries",
    metadata,
    _id(),
    Column("workout_id", BigInteger, nullable=False),
    Column("trainee_id", BigInteger, nullable=False),
    Column("day", Date, nullable=False),
    Column("position", Integer, nullable=False),
    Column("exercise_key", String, ForeignKey("exercises.key"), nullable=False),
    Column("note", Text, nullable=False),
    Column("tempo", Text),  # JSON
    Column("target", Text),  # JSON
    Column("superset", Integer),
    Column("source_name", Text, nullable=False),
    Column("source_block", Integer),
    ForeignKeyConstraint(
        ["workout_id", "trainee_id", "day"],
        ["workouts.id", "workouts.trainee_id", "workouts.day"],
        onupdate="CASCADE",
        ondelete="CASCADE",
    ),
    Index("ix_entries_workout_id", "workout_id"),
    Index("ix_entries_trainee_id_exercise_key_day", "trainee_id", "exercise_key", "day"),
)

sets = Table(
    "sets",
    metadata,
    _id(),
    Column("entry_id", BigInteger, ForeignKey("entries.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("side", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("reps", Float),
    Column("hold_s", Float),
    Column("seconds", Float),
    Column("steps", Float),
    Column("contacts", Float),
    Column("twists", Float),
    Column("distance", Float),
    Column("distance_unit", String),
    Column("weight", Float),
    Column("weight_unit", String),
    Column("weight_count", Integer),
    Column("assistance", Float),
    Column("assistance_unit", String),
    Column("assistance_count", Integer),
    Column("band_id", String, ForeignKey("bands.id")),
    Column("elongation_pct", Float),
    Column("strands", Integer),
    Column("band_twists", Integer),
    Column("band_label", Text, nullable=False),
    Column("body_weight", Float),
    Column("body_weight_unit", String),
    Column("to_fatigue", Boolean(), nullable=False),
    Column("variant", Text, nullable=False),
    Column("effort", Float),
    Column("effort_scale", String),
    Column("pain", Integer),
    Column("note", Text, nullable=False),
    Column("rest_s", Float),
    Column("done_at", String),
    Column("source_line", Integer),
    Column("source_ordinal", Integer),
    CheckConstraint("pain BETWEEN 0 AND 10", name="pain"),
    # Not IN: SQLite would build a list for every row.
    CheckConstraint(
        "side = 'left' OR side = 'right' OR side = 'both' OR side = 'alternating' OR side = 'unstated'", name="side"
    ),
    CheckConstraint("kind = 'working' OR kind = 'warmup' OR kind = 'drop'", name="kind"),
)
# Pain after a workout and on the morning after; pain during it stands with its sets.
pains = Table(
    "pains",
    metadata,
    _id(),
    Column("workout_id", BigInteger, ForeignKey("workouts.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("moment", String, nullable=False),
    Column("value", Integer),  # none: the question was skipped
    Column("side", String, nullable=False),
    Column("site", String, nullable=False),
    CheckConstraint("value BETWEEN 0 AND 10", name="value"),
    CheckConstraint("moment = 'after' OR moment = 'morning'", name="moment"),
)

# Only sets with a band stand in it: it counts a band's repetitions, and costs the others nothing. PostgreSQL does as
# well with all of them: an option of its own here would import that dialect, with all its drivers, at every start.
Index("ix_sets_band_id", sets.c.band_id, sqlite_where=sets.c.band_id.is_not(None))
