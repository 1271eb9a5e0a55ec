"""Aggregates in and out of the tables, whole; a write touches only the rows that differ."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Connection, Table, and_, bindparam, case, delete, insert, select, update

from soleus.domain.band import BandSet
from soleus.domain.body import BodyWeight
from soleus.domain.enrolment import Enrolment
from soleus.domain.pain import PainNote
from soleus.domain.ports import ExerciseRecord, ImportRecord, Setting
from soleus.domain.programme import Programme
from soleus.domain.routine import Routine
from soleus.domain.trainee import Trainee
from soleus.domain.workout import Entry, SideSet, Workout
from soleus.storage import mapping, plan_mapping, tables, trainee_mapping
from soleus.storage.mapping import Values
from soleus.storage.writing import insert_many, pieces, write_difference

T = TypeVar("T")


class Rows(Generic[T]):
    """Aggregates that are one row each; `computed` are columns that the database fills with each write."""

    def __init__(
        self,
        connection: Connection,
        table: Table,
        read: Callable[[Any], T],
        write: Callable[[T], Values],
        trainee_id: int | None = None,
        computed: Values | None = None,
    ) -> None:
        self._connection = connection
        self._table = table
        self._key = list(table.primary_key.columns)[-1]
        self._read = read
        self._write = write
        self._trainee_id = trainee_id
        self._computed = computed or {}
        self._absent: set[Any] = set()  # what this transaction asked for and did not find
        mine = [self._key == bindparam("_key")]
        if trainee_id is not None:
            mine.append(table.c.trainee_id == trainee_id)
        self._one = select(table).where(*mine)
        self._of_one = mine

    def get(self, id: Any) -> T | None:
        """Return the aggregate of an id, or None."""
        row = self._connection.execute(self._one, {"_key": id}).first()
        if row is None:
            self._absent.add(id)
            return None
        return self._read(row)

    def put(self, aggregate: T) -> None:
        """Insert the row, or overwrite it."""
        # Values go in as parameters: a statement that holds them would be made and looked up anew for every row.
        values = self._write(aggregate)
        key = values[self._key.name]
        if key not in self._absent:
            change = update(self._table).where(*self._of_one).values(self._computed)
            if self._connection.execute(change, values | {"_key": key}).rowcount:
                return
        self._absent.discard(key)
        owner = {} if self._trainee_id is None else {"trainee_id": self._trainee_id}
        self._connection.execute(insert(self._table).values(self._computed), values | owner)

    def delete(self, id: Any) -> None:
        """Remove the row, if it is there."""
        self._connection.execute(delete(self._table).where(self._is(id)))

    def all(self) -> list[T]:
        """Return every aggregate in its order."""
        statement = select(self._table).order_by(
            *(self._table.c[name] for name in ("day", "start", "position") if name in self._table.c), self._key
        )
        if self._trainee_id is not None:
            statement = statement.where(self._table.c.trainee_id == self._trainee_id)
        return [self._read(row) for row in self._connection.execute(statement)]

    def _is(self, id: Any) -> ColumnElement[bool]:
        if self._trainee_id is None:
            return and_(self._key == id)
        return and_(self._key == id, self._table.c.trainee_id == self._trainee_id)


def routines(connection: Connection, trainee_id: int) -> Rows[Routine]:
    """Return the trainee's routines."""
    return Rows(connection, tables.routines, plan_mapping.routine_from, plan_mapping.routine_values, trainee_id)


def programmes(connection: Connection) -> Rows[Programme]:
    """Return the programmes of the user's own."""
    return Rows(connection, tables.programmes, plan_mapping.programme_from, plan_mapping.programme_values)


def enrolments(connection: Connection, trainee_id: int) -> Rows[Enrolment]:
    """Return the programmes that the trainee started, the first one first."""
    return Rows(connection, tables.enrolments, plan_mapping.enrolment_from, plan_mapping.enrolment_values, trainee_id)


def exercises(connection: Connection) -> Rows[ExerciseRecord]:
    """Return what the logbook knows of exercises."""
    return Rows(connection, tables.exercises, mapping.exercise_from, mapping.exercise_values)


def settings(connection: Connection, trainee_id: int) -> Rows[Setting]:
    """Return the trainee's settings."""

    def values(setting: Setting) -> Values:
        return {"key": setting.key, "value": mapping.dumped(setting.value) or "null"}

    return Rows(connection, tables.settings, trainee_mapping.setting_from, values, trainee_id)


def imports(connection: Connection, trainee_id: int) -> Rows[ImportRecord]:
    """Return the imports that were confirmed."""

    def values(record: ImportRecord) -> Values:
        return {field.name: getattr(record, field.name) for field in fields(record)}

    return Rows(connection, tables.imports, trainee_mapping.import_from, values, trainee_id)


def trainees(connection: Connection) -> Rows[Trainee]:
    """Return everyone whose training the logbook holds."""
    return Rows(connection, tables.trainees, trainee_mapping.trainee_from, trainee_mapping.trainee_values)


def body_weights(connection: Connection, trainee_id: int) -> Rows[BodyWeight]:
    """Return the trainee's body weights."""
    return Rows(
        connection,
        tables.body_weights,
        trainee_mapping.body_weight_from,
        trainee_mapping.body_weight_values,
        trainee_id,
    )


class BandSets:
    """Band sets with their bands in order."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, id: str) -> BandSet | None:
        """Return the band set of an id, or None."""
        return next((band_set for band_set in self.all() if band_set.id == id), None)

    def all(self) -> list[BandSet]:
        """Return every band set in its order."""
        bands: dict[str, list[Any]] = {}
        for row in self._connection.execute(select(tables.bands).order_by(tables.bands.c.position)):
            bands.setdefault(row.band_set_id, []).append(row)
        rows = self._connection.execute(select(tables.band_sets).order_by(tables.band_sets.c.position))
        return [mapping.band_set_from(row, bands.get(row.id, [])) for row in rows]

    def put(self, aggregate: BandSet) -> None:
        """Insert the set or write what changed; bands keep their ids, so what was logged with them stays."""
        before = self.get(aggregate.id)
        if before is None:
            position = len(self.all())
            self._connection.execute(
                insert(tables.band_sets).values(
                    id=aggregate.id,
                    name=aggregate.name,
                    position=position,
                    builtin=aggregate.builtin,
                    until=aggregate.until,
                )
            )
        else:
            self._connection.execute(
                update(tables.band_sets)
                .where(tables.band_sets.c.id == aggregate.id)
                .values(name=aggregate.name, until=aggregate.until)
            )
        write_difference(self._connection, tables.bands, _bands_of(before), _bands_of(aggregate))

    def delete(self, id: str) -> None:
        """Remove a set that nothing was logged with."""
        self._connection.execute(delete(tables.band_sets).where(tables.band_sets.c.id == id))

    def move_uses(self, moves: Mapping[str, str]) -> None:
        """Let what was logged with a band be logged with another one, all at once: swaps do not meet themselves."""
        if moves:
            band = tables.sets.c.band_id
            self._connection.execute(
                update(tables.sets).where(band.in_(list(moves))).values(band_id=case(dict(moves), value=band))
            )


def _bands_of(band_set: BandSet | None) -> dict[Any, Values]:
    if band_set is None:
        return {}
    return {band.id: mapping.band_values(band, band_set.id, n) for n, band in enumerate(band_set.bands)}


class WorkoutRows:
    """Workouts with their entries and sets."""

    def __init__(self, connection: Connection, trainee_id: int) -> None:
        self._connection = connection
        self._trainee_id = trainee_id
        self._read: dict[int, Workout] = {}  # what this transaction has seen, to write differences against

    def get(self, id: int) -> Workout | None:
        """Return the workout of an id, or None."""
        found = self.get_many([id])
        return found[0] if found else None

    def get_many(self, ids: Sequence[int]) -> list[Workout]:
        """Return the workouts of the ids that exist, in the order of the ids."""
        rows: list[Any] = []
        mine = tables.workouts.c.trainee_id == self._trainee_id
        for piece in pieces(ids):
            rows += self._connection.execute(select(tables.workouts).where(tables.workouts.c.id.in_(piece), mine))
        return self.assembled(rows, ids)

    def all(self) -> list[Workout]:
        """Return every workout; `Reading.all_workouts` yields them in chunks."""
        mine = tables.workouts.c.trainee_id == self._trainee_id
        rows = self._connection.execute(select(tables.workouts).where(mine).order_by(tables.workouts.c.day)).all()
        return self.assembled(rows, [row.id for row in rows])

    def assembled(self, rows: Sequence[Any], order: Sequence[int]) -> list[Workout]:
        """Return the workouts of rows with all that belongs to them, in the order of the ids."""
        entries: dict[int, list[Entry]] = {}
        for row, entry in self.entries_where(tables.entries.c.workout_id, [row.id for row in rows]):
            entries.setdefault(row.workout_id, []).append(entry)
        pains = self.pains_of([row.id for row in rows])
        found = {row.id: mapping.workout_from(row, entries.get(row.id, ()), pains.get(row.id, ())) for row in rows}
        self._read.update(found)
        return [found[id] for id in order if id in found]

    def pains_of(self, ids: Sequence[int]) -> dict[int, list[PainNote]]:
        """Return what was noted of pain after the workouts of the ids, for those of which something was."""
        found: dict[int, list[PainNote]] = {}
        for piece in pieces(ids):
            statement = select(tables.pains).where(tables.pains.c.workout_id.in_(piece))
            for row in self._connection.execute(statement.order_by(tables.pains.c.position)):
                found.setdefault(row.workout_id, []).append(mapping.pain_from(row))
        return found

    def forget(self) -> None:
        """Keep nothing of what was read; who only reads through everything needs no memory of it."""
        self._read.clear()

    def entries_where(self, column: Any, ids: Sequence[int]) -> list[tuple[Any, Entry]]:
        """Return rows and entries whose `column` is one of the ids, each with its sets, in their order."""
        rows: list[Any] = []
        for piece in pieces(ids):
            rows += self._connection.execute(
                select(tables.entries).where(column.in_(piece)).order_by(tables.entries.c.position)
            )
        sets: dict[int, list[SideSet]] = {}
        for piece in pieces([row.id for row in rows]):
            statement = select(tables.sets).where(tables.sets.c.entry_id.in_(piece)).order_by(tables.sets.c.position)
            for row in self._connection.execute(statement):
                sets.setdefault(row.entry_id, []).append(mapping.set_from(row))
        return [(row, mapping.entry_from(row, sets.get(row.id, ()))) for row in rows]

    def put(self, aggregate: Workout) -> None:
        """Insert the workout, or write the rows that differ."""
        before = self._read.get(aggregate.id) or self.get(aggregate.id)
        old = _parts(before, self._trainee_id)
        new = _parts(aggregate, self._trainee_id)
        for table, was, is_now in zip(_TABLES, old, new, strict=True):
            write_difference(self._connection, table, was, is_now)
        self._read[aggregate.id] = aggregate

    def delete(self, id: int) -> None:
        """Remove a workout with its entries and sets."""
        self.delete_many([id])

    def delete_many(self, ids: Sequence[int]) -> None:
        """Remove workouts with their entries and sets."""
        for piece in pieces(ids):
            self._connection.execute(delete(tables.workouts).where(tables.workouts.c.id.in_(piece)))
        for id in ids:
            self._read.pop(id, None)

    def add_many(self, workouts: Iterable[Workout]) -> int:
        """Insert new workouts in bulk and return the number of side rows."""
        rows: tuple[list[tuple[Any, ...]], ...] = ([], [], [], [])
        workout_rows, entry_rows, set_rows, pain_rows = rows
        for workout in workouts:
            workout_rows.append(tuple(mapping.workout_values(workout, self._trainee_id).values()))
            for position, entry in enumerate(workout.entries):
                values = mapping.entry_values(entry, workout, position, self._trainee_id)
                entry_rows.append(tuple(values.values()))
                set_rows += [mapping.set_row(row, entry.id, n) for n, row in enumerate(entry.sets)]
            for position, note in enumerate(workout.pains):
                pain_rows.append(tuple(mapping.pain_values(note, workout.id, position).values()))
        for table, filled in zip(_TABLES, rows, strict=True):
            insert_many(self._connection, table, filled)
        return len(set_rows)

    def of_import(self, import_id: int) -> list[int]:
        """Return the ids of the workouts an import brought."""
        statement = select(tables.workouts.c.id).where(tables.workouts.c.import_id == import_id)
        return list(self._connection.scalars(statement))

    def repoint(self, entry_ids: Sequence[int], exercise_key: str) -> None:
        """Let entries be of another exercise."""
        for piece in pieces(entry_ids):
            self._connection.execute(
                update(tables.entries).where(tables.entries.c.id.in_(piece)).values(exercise_key=exercise_key)
            )
        self._read.clear()

    def entries_of(self, exercise_key: str) -> list[int]:
        """Return the ids of all entries of an exercise."""
        statement = select(tables.entries.c.id).where(tables.entries.c.exercise_key == exercise_key)
        return list(self._connection.scalars(statement))


_TABLES = (tables.workouts, tables.entries, tables.sets, tables.pains)
"""Of a workout and all that belongs to it."""

Parts = tuple[dict[Any, Values], ...]


def _parts(workout: Workout | None, trainee_id: int) -> Parts:
    """Return the rows of a workout by id, for each of its tables."""
    if workout is None:
        return tuple({} for _ in _TABLES)
    entries = {entry.id: mapping.entry_values(entry, workout, n, trainee_id) for n, entry in enumerate(workout.entries)}
    sets = {
        row.id: mapping.set_values(row, entry.id, n) for entry in workout.entries for n, row in enumerate(entry.sets)
    }
    pains = {note.id: mapping.pain_values(note, workout.id, n) for n, note in enumerate(workout.pains)}
    return {workout.id: mapping.workout_values(workout, trainee_id)}, entries, sets, pains
