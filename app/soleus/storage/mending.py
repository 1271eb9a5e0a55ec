"""Rows of a damaged logbook that lost what they belonged to are given something to belong to; nothing else changes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from soleus.domain.errors import SoleusError
from soleus.domain.exercise import Exercise, Group
from soleus.domain.identity import made_on
from soleus.domain.words import tr
from soleus.storage import mapping, plan_mapping, tables, trainee_mapping
from soleus.storage.database import engine_for_one

UNKNOWN_EXERCISE = "own-recovered"


@dataclass
class Mended:
    """`rows` were given something to belong to, or lost a figure that made no sense; `dropped` could not be kept."""

    rows: int = 0
    dropped: dict[str, int] = field(default_factory=dict)

    def drop(self, table: str, rows: int = 1) -> None:
        """Count rows that could not be kept."""
        self.dropped[table] = self.dropped.get(table, 0) + rows


def mend(path: Path) -> Mended:
    """Make the rows of a logbook's file fit together and readable; returns what that took."""
    engine = engine_for_one(path)
    mended = Mended()
    try:
        with engine.begin() as connection:
            for table, read in _READERS:
                _make_readable(connection, table, read, mended)
            _one_revision(connection)
            _bands(connection, mended)
            _sets_without_entry(connection, mended)
            _entries(connection, mended)
            _imports(connection, mended)
            _trainees(connection, mended)
            _drop_what_fits_nowhere(connection, mended)
    finally:
        engine.dispose()
    return mended


_ANY_SET = SimpleNamespace(id="", name="", builtin=False, until=None)
_READERS: tuple[tuple[Table, Callable[[Any], object]], ...] = (
    (tables.exercises, mapping.exercise_from),
    (tables.routines, plan_mapping.routine_from),
    (tables.planned_workouts, plan_mapping.planned_from),
    (tables.programmes, plan_mapping.programme_from),
    (tables.enrolments, plan_mapping.enrolment_from),
    (tables.pains, mapping.pain_from),
    (tables.workouts, lambda row: mapping.workout_from(row, ())),
    (tables.entries, lambda row: mapping.entry_from(row, ())),
    (tables.sets, mapping.set_from),
    (tables.bands, lambda row: mapping.band_set_from(_ANY_SET, (row,))),
    (tables.settings, trainee_mapping.setting_from),
    (tables.imports, trainee_mapping.import_from),
    (tables.trainees, trainee_mapping.trainee_from),
    (tables.body_weights, trainee_mapping.body_weight_from),
    (tables.deleted, trainee_mapping.deleted_from),
)


def _make_readable(connection: Connection, table: Table, read: Callable[[Any], object], mended: Mended) -> None:
    """Empty the figures that make a row unreadable, and no others, or drop the row."""
    for row in connection.execute(select(table)).all():
        if _can(read, row):
            continue
        key = [column == row._mapping[column] for column in table.primary_key.columns]
        emptied = {column.name for column in table.columns if column.nullable and row._mapping[column] is not None}
        if not _can(read, _Without(row, emptied)):
            connection.execute(delete(table).where(*key))
            mended.drop(table.name)
            continue
        for name in sorted(emptied):
            if _can(read, _Without(row, emptied - {name})):
                emptied.discard(name)
        connection.execute(update(table).where(*key).values(dict.fromkeys(emptied)))
        mended.rows += 1


class _Without:
    """A row with nothing in some columns."""

    def __init__(self, row: Any, emptied: set[str]) -> None:
        self._row = row
        self._emptied = frozenset(emptied)

    def __getattr__(self, name: str) -> Any:
        return None if name in self._emptied else getattr(self._row, name)


def _can(read: Callable[[Any], object], row: Any) -> bool:
    try:
        read(row)
    except (SoleusError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False
    return True


def _one_revision(connection: Connection) -> None:
    number = connection.scalar(select(func.max(tables.revision.c.number))) or 0
    connection.execute(delete(tables.revision))
    connection.execute(insert(tables.revision).values(id=1, number=min(max(int(number), 0), 1 << 40)))


def _bands(connection: Connection, mended: Mended) -> None:
    known_sets = set(connection.scalars(select(tables.band_sets.c.id)))
    missing = set(connection.scalars(select(tables.bands.c.band_set_id))) - known_sets
    known = set(connection.scalars(select(tables.bands.c.id)))
    used = set(connection.scalars(select(tables.sets.c.band_id).where(tables.sets.c.band_id.is_not(None)))) - known
    if used:
        missing.add("recovered")
    for place, set_id in enumerate(sorted(missing)):
        name = tr("Safekeeping", "Recovered bands")
        values = {"id": set_id, "name": name, "position": 900 + place, "builtin": False}
        connection.execute(insert(tables.band_sets).values(values))
        mended.rows += 1
    for place, band_id in enumerate(sorted(used)):
        connection.execute(
            insert(tables.bands).values(
                id=band_id, band_set_id="recovered", position=place, name=band_id, colour="black", rating=""
            )
        )
        mended.rows += 1


def _sets_without_entry(connection: Connection, mended: Mended) -> None:
    """Give sets whose exercise is lost an entry of an exercise that says so, in a workout of the day they were done."""
    sets, entries = tables.sets.c, tables.entries.c
    orphans = connection.execute(
        select(sets.entry_id, func.min(sets.id), func.min(sets.done_at), func.count())
        .where(~select(entries.id).where(entries.id == sets.entry_id).exists())
        .group_by(sets.entry_id)
    ).all()
    workout_of: dict[date, int] = {}
    for entry_id, set_id, done_at, count in orphans:
        done = mapping.moment(done_at)
        day = made_on(set_id) if done is None else done.date()
        connection.execute(
            insert(tables.entries).values(
                id=entry_id,
                workout_id=workout_of.setdefault(day, entry_id),
                trainee_id=1,
                day=day,
                position=0,
                exercise_key=UNKNOWN_EXERCISE,
                note="",
                source_name="",
            )
        )
        mended.rows += count


def _entries(connection: Connection, mended: Mended) -> None:
    """Give entries their workout and their exercise back, as far as they tell of them."""
    entries, workouts = tables.entries.c, tables.workouts.c
    there = {
        id: (trainee, day)
        for id, trainee, day in connection.execute(select(workouts.id, workouts.trainee_id, workouts.day))
    }
    for id, workout_id, trainee, day in connection.execute(
        select(entries.id, entries.workout_id, entries.trainee_id, entries.day)
    ).all():
        if workout_id not in there:
            there[workout_id] = (trainee, day)
            name = tr("Safekeeping", "Recovered workout")
            connection.execute(
                insert(tables.workouts).values(
                    id=workout_id, trainee_id=trainee, day=day, name=name, note="", finished=True
                )
            )
            mended.rows += 1
        elif there[workout_id] != (trainee, day):
            trainee, day = there[workout_id]
            connection.execute(update(tables.entries).where(entries.id == id).values(trainee_id=trainee, day=day))
            mended.rows += 1
    known = set(connection.scalars(select(tables.exercises.c.key)))
    used = connection.execute(
        select(entries.exercise_key, func.max(entries.source_name)).group_by(entries.exercise_key)
    )
    for key, source_name in used.all():
        if key not in known:
            unknown = tr("Safekeeping", "Recovered exercise")
            name = source_name or (unknown if key == UNKNOWN_EXERCISE else f"{unknown} {key.removeprefix('own-')}")
            own = Exercise(key, name, Group.OTHER) if key.startswith("own-") else None
            connection.execute(insert(tables.exercises).values(key=key, definition=mapping.dumped(own), archived=False))
            mended.rows += 1


def _imports(connection: Connection, mended: Mended) -> None:
    """Imported workouts keep saying what they came from, so that their file can be imported again without doubles."""
    workouts = tables.workouts.c
    known = set(connection.scalars(select(tables.imports.c.id)))
    used = connection.execute(
        select(workouts.import_id, func.min(workouts.trainee_id), func.min(workouts.source_app))
        .where(workouts.import_id.is_not(None))
        .group_by(workouts.import_id)
    )
    for id, trainee, app in used.all():
        if id not in known:
            connection.execute(
                insert(tables.imports).values(
                    id=id,
                    trainee_id=trainee,
                    app=app or "",
                    file_name="",
                    file_hash="",
                    imported_at=f"{made_on(id)}T00:00:00Z",
                    unit="",
                )
            )
            mended.rows += 1


def _trainees(connection: Connection, mended: Mended) -> None:
    known = set(connection.scalars(select(tables.trainees.c.id)))
    used: set[int] = {1}
    for table in tables.metadata.sorted_tables:
        if "trainee_id" in table.c:
            used |= {id for id in connection.scalars(select(table.c.trainee_id).distinct()) if id is not None}
    for id in sorted(used - known):
        connection.execute(insert(tables.trainees).values(id=id, name=""))
        mended.rows += 1
    shown = connection.scalars(select(tables.trainees.c.id).where(tables.trainees.c.shown.is_(True))).all()
    if len(shown) != 1:
        one = min(shown, default=min(used | known))
        connection.execute(update(tables.trainees).values(shown=tables.trainees.c.id == one))


def _drop_what_fits_nowhere(connection: Connection, mended: Mended) -> None:
    while broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        for table, number, *_ in broken:
            connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))
            mended.drop(table)
