"""The questions screens ask, each one statement or two over an index."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    exists,
    extract,
    func,
    or_,
    select,
    tuple_,
)

from soleus.domain.body import BodyWeight
from soleus.domain.exercise import Measure
from soleus.domain.pain import PainNote
from soleus.domain.ports import ImportedName, LastDone, MonthCount, Search, SetGroup
from soleus.domain.recent import RecentSets
from soleus.domain.workout import SetKind, Side, Workout
from soleus.storage import mapping, recent, trainee_mapping
from soleus.storage.plan_reading import PlanReadings
from soleus.storage.repositories import WorkoutRows
from soleus.storage.tables import bands, body_weights, entries, exercises, sets, workouts

_KM = case((sets.c.distance_unit == "mi", 1.609344), (sets.c.distance_unit == "m", 0.001), else_=1.0)
_AMOUNTS: dict[Measure, Any] = {
    Measure.REPS: sets.c.reps,
    Measure.HOLD_REPS: sets.c.reps,
    Measure.SECONDS: sets.c.seconds,
    Measure.MINUTES: sets.c.seconds / 60.0,
    Measure.STEPS: sets.c.steps,
    Measure.CONTACTS: sets.c.contacts,
    Measure.TWISTS: sets.c.twists,
    Measure.DISTANCE: sets.c.distance * _KM,
}


def set_groups_statement(exercise_key: str, measure: Measure, since: date | None, trainee_id: int) -> Select[Any]:
    """Return the one grouped query behind an exercise's graphs."""
    amount = _AMOUNTS[measure]
    statement = (
        select(
            entries.c.day,
            sets.c.side,
            *mapping.LOAD_COLUMNS,
            func.max(amount).label("best"),
            func.sum(amount).label("total"),
            func.count(),
            func.max(entries.c.workout_id).label("workout_id"),
        )
        .join_from(entries, sets, sets.c.entry_id == entries.c.id)
        .where(
            entries.c.trainee_id == trainee_id,
            entries.c.exercise_key == exercise_key,
            sets.c.kind == SetKind.WORKING.value,
        )
        .group_by(entries.c.day, sets.c.side, *mapping.LOAD_COLUMNS)
        .order_by(entries.c.day)
    )
    return statement if since is None else statement.where(entries.c.day >= since)


def measures_statement(exercise_key: str, trainee_id: int) -> Select[Any]:
    """Return the query for how many working sets of an exercise count each measure."""
    statement: Select[Any] = select(*(func.count(amount) for amount in _AMOUNTS.values()))  # type: ignore[assignment]
    return statement.join_from(entries, sets, sets.c.entry_id == entries.c.id).where(
        entries.c.trainee_id == trainee_id,
        entries.c.exercise_key == exercise_key,
        sets.c.kind == SetKind.WORKING.value,
    )


def newest_statement(exercise_key: str, before: date, limit: int, trainee_id: int) -> Select[tuple[int]]:
    """Return the query for the ids of an exercise's newest entries with sets, up to and including a day."""
    return (
        select(entries.c.id)
        .where(
            entries.c.trainee_id == trainee_id,
            entries.c.exercise_key == exercise_key,
            entries.c.day <= before,
            exists().where(sets.c.entry_id == entries.c.id),
        )
        .order_by(entries.c.day.desc(), entries.c.id.desc())
        .limit(limit)
    )


class Readings(PlanReadings):
    """Answers from one connection, for one trainee."""

    def __init__(self, connection: Connection, trainee_id: int, workout_rows: WorkoutRows) -> None:
        super().__init__(connection, trainee_id)
        self._workouts = workout_rows

    def last_done(self, exercise_keys: Sequence[str] | None = None) -> list[LastDone]:
        """Return the newest entry of each exercise; one look into the index an exercise."""
        newest = (
            select(entries.c.id)
            .where(
                entries.c.trainee_id == self._trainee_id,
                entries.c.exercise_key == exercises.c.key,
                exists().where(sets.c.entry_id == entries.c.id),
            )
            .order_by(entries.c.day.desc(), entries.c.id.desc())
            .limit(1)
            .correlate(exercises)
            .scalar_subquery()
        )
        statement = select(newest.label("entry_id")).select_from(exercises)
        if exercise_keys is not None:
            statement = statement.where(exercises.c.key.in_(exercise_keys))
        ids = [id for id in self._connection.scalars(statement) if id is not None]
        return self._done(ids)

    def entries_before(
        self, exercise_key: str, before: date, skip_workout: int | None = None, limit: int = 1
    ) -> list[LastDone]:
        """Return the newest entries of an exercise up to and including a day, newest first, without one workout."""
        statement = newest_statement(exercise_key, before, limit, self._trainee_id)
        if skip_workout is not None:
            statement = statement.where(entries.c.workout_id != skip_workout)
        return self._done(list(self._connection.scalars(statement)))

    def recent_sets(self, exercise_keys: Sequence[str], before: date, limit: int) -> dict[str, list[RecentSets]]:
        """Return the sets of the newest entries of each exercise up to and including a day, newest first."""
        return recent.recent_sets(self._connection, self._trainee_id, exercise_keys, before, limit)

    def workouts_between(self, first: date, last: date) -> list[Workout]:
        """Return the workouts of the days from first to last, in order of time."""
        statement = (
            select(workouts)
            .where(workouts.c.trainee_id == self._trainee_id, workouts.c.day.between(first, last))
            .order_by(workouts.c.day, workouts.c.started_at, workouts.c.id)
        )
        return self._assembled(statement)

    def workout_page(
        self, older_than: tuple[date, int] | None = None, limit: int = 20, search: Search | None = None
    ) -> list[Workout]:
        """Return the next page of workouts, newest first, after the (day, id) of the last one shown."""
        statement = select(workouts).where(workouts.c.trainee_id == self._trainee_id)
        if older_than is not None:
            statement = statement.where(tuple_(workouts.c.day, workouts.c.id) < tuple_(*older_than))
        statement = statement.order_by(workouts.c.day.desc(), workouts.c.id.desc()).limit(limit)
        return self._assembled(_searched(statement, search))

    def month_counts(self, first: date, last: date, search: Search | None = None) -> list[MonthCount]:
        """Return the number of workouts in each month from first to last that has any, newest first."""
        year, month = extract("year", workouts.c.day), extract("month", workouts.c.day)
        statement = (
            select(year.label("year"), month.label("month"), func.count().label("number"))
            .where(workouts.c.trainee_id == self._trainee_id, workouts.c.day.between(first, last))
            .group_by(year, month)
            .order_by(year.desc(), month.desc())
        )
        rows = self._connection.execute(_searched(statement, search))  # type: ignore[arg-type]
        return [MonthCount(int(row.year), int(row.month), row.number) for row in rows]

    def workout_count(self) -> int:
        """Return the number of workouts."""
        statement = select(func.count()).select_from(workouts).where(workouts.c.trainee_id == self._trainee_id)
        return int(self._connection.scalar(statement) or 0)

    def pains_of(self, workout_ids: Sequence[int]) -> dict[int, list[PainNote]]:
        """Return what was noted of pain after workouts, for those of which something was: workout id → notes."""
        return self._workouts.pains_of(workout_ids)

    def unfinished(self) -> Workout | None:
        """Return the workout that was started and not finished, the newest if there are several."""
        statement = (
            select(workouts)
            .where(workouts.c.trainee_id == self._trainee_id, workouts.c.finished.is_(False))
            .order_by(workouts.c.id.desc())
            .limit(1)
        )
        found = self._assembled(statement)
        return found[0] if found else None

    def set_groups(self, exercise_key: str, measure: Measure, since: date | None = None) -> list[SetGroup]:
        """Return the working sets of an exercise grouped by day, side and load, oldest first."""
        statement = set_groups_statement(exercise_key, measure, since, self._trainee_id)
        return [
            SetGroup(day, Side(side), mapping.chosen_load(*load), best, total, count, workout_id)
            for day, side, *load, best, total, count, workout_id in self._connection.execute(statement)
        ]

    def measures_logged(self, exercise_key: str) -> list[Measure]:
        """Return what the working sets of an exercise count; seconds are minutes too."""
        row = self._connection.execute(measures_statement(exercise_key, self._trainee_id)).one()
        return [measure for measure, count in zip(_AMOUNTS, row, strict=True) if count]

    def last_days(self) -> dict[str, date]:
        """Return the last day of each exercise that was ever done; one look into the index an exercise."""
        last = (
            select(func.max(entries.c.day))
            .where(entries.c.trainee_id == self._trainee_id, entries.c.exercise_key == exercises.c.key)
            .correlate(exercises)
            .scalar_subquery()
        )
        rows = self._connection.execute(select(exercises.c.key, last.label("day")))
        return {row.key: row.day for row in rows if row.day is not None}

    def band_reps(self, since: Mapping[str, date | None]) -> dict[str, float]:
        """Return the repetitions done with bands by any trainee, each from its day on; steps are repetitions too."""
        if not since:
            return {}
        columns = sets.c
        done = func.sum(func.coalesce(columns.reps, columns.steps, 1))
        wanted = or_(
            *(
                and_(columns.band_id == band_id, entries.c.day >= (first or date.min))
                for band_id, first in since.items()
            )
        )
        statement = (
            select(columns.band_id, done)
            .select_from(sets.join(entries, entries.c.id == columns.entry_id))
            .where(columns.band_id.is_not(None), wanted)
            .group_by(columns.band_id)
        )
        return {band_id: float(total) for band_id, total in self._connection.execute(statement)}

    def bands_used(self, band_ids: Sequence[str]) -> set[str]:
        """Return the bands among these that something was logged with; one look into the index each."""
        uses = select(sets.c.id).where(sets.c.band_id == bands.c.id).limit(1).correlate(bands)
        statement = select(bands.c.id).where(bands.c.id.in_(band_ids), uses.exists())
        return set(self._connection.scalars(statement))

    def body_weights_between(self, first: date, last: date) -> list[BodyWeight]:
        """Return the trainee's body weights of the days from first to last, oldest first."""
        statement = (
            select(body_weights)
            .where(body_weights.c.trainee_id == self._trainee_id, body_weights.c.day.between(first, last))
            .order_by(body_weights.c.day, body_weights.c.id)
        )
        return [trainee_mapping.body_weight_from(row) for row in self._connection.execute(statement)]

    def entry_count(self, exercise_key: str) -> int:
        """Return how often an exercise was done."""
        statement = select(func.count()).where(
            entries.c.trainee_id == self._trainee_id, entries.c.exercise_key == exercise_key
        )
        return int(self._connection.scalar(statement) or 0)

    def imported(self, app: str) -> dict[str, int]:
        """Return the workouts that came from an app: its key for the workout → our id."""
        statement = select(workouts.c.source_key, workouts.c.id).where(
            workouts.c.trainee_id == self._trainee_id, workouts.c.source_app == app
        )
        return {row.source_key: row.id for row in self._connection.execute(statement)}

    def imported_names(self, app: str) -> dict[str, ImportedName]:
        """Return what earlier imports of an app made of its exercises' names; the newest decision counts."""
        statement = (
            select(
                entries.c.source_name,
                entries.c.exercise_key,
                *(func.count(column).label(column.name) for column in _IMPORTED_FIGURES),
                func.count(func.nullif(sets.c.band_label, "")).label("labels"),
                func.max(sets.c.band_id).label("band_id"),
            )
            .join_from(workouts, entries, entries.c.workout_id == workouts.c.id)
            .join(sets, sets.c.entry_id == entries.c.id)
            .where(workouts.c.trainee_id == self._trainee_id, workouts.c.source_app == app, entries.c.source_name != "")
            .group_by(entries.c.source_name, entries.c.exercise_key)
            .order_by(func.max(entries.c.id))
        )
        return {row.source_name: _imported_name(row) for row in self._connection.execute(statement)}

    def all_workouts(self, chunk: int = 200) -> Iterator[Workout]:
        """Yield every workout, oldest first, reading `chunk` at a time."""
        after: tuple[date, int] | None = None
        while True:
            statement = select(workouts).where(workouts.c.trainee_id == self._trainee_id)
            if after is not None:
                statement = statement.where(tuple_(workouts.c.day, workouts.c.id) > tuple_(*after))
            found = self._assembled(statement.order_by(workouts.c.day, workouts.c.id).limit(chunk))
            self._workouts.forget()
            yield from found
            if len(found) < chunk:
                return
            after = (found[-1].day, found[-1].id)

    def _assembled(self, statement: Select[Any]) -> list[Workout]:
        rows = self._connection.execute(statement).all()
        return self._workouts.assembled(rows, [row.id for row in rows])

    def _done(self, entry_ids: Sequence[int]) -> list[LastDone]:
        found = self._workouts.entries_where(entries.c.id, entry_ids)
        done = [LastDone(row.exercise_key, row.day, row.workout_id, entry) for row, entry in found]
        return sorted(done, key=lambda last: (last.day, last.entry.id), reverse=True)


_IMPORTED_FIGURES = (
    sets.c.reps,
    sets.c.seconds,
    sets.c.steps,
    sets.c.contacts,
    sets.c.twists,
    sets.c.weight,
    sets.c.assistance,
)


def _imported_name(row: Any) -> ImportedName:
    counted = {
        Measure.REPS: row.reps,
        Measure.STEPS: row.steps,
        Measure.CONTACTS: row.contacts,
        Measure.TWISTS: row.twists,
    }
    most = max(counted, key=lambda measure: counted[measure])
    if not counted[most] and row.seconds:
        most = Measure.SECONDS
    return ImportedName(
        row.exercise_key,
        most,
        assisted=row.assistance > row.weight,
        banded=row.labels > row.weight or (row.band_id is not None and not row.weight),
        band_id=row.band_id,
    )


def _searched(statement: Select[Any], search: Search | None) -> Select[Any]:
    """Return the statement narrowed to workouts in which every word occurs in a name, a note or an exercise."""
    if search is None:
        return statement
    for n, word in enumerate(search.words):
        keys = search.exercise_keys[n] if n < len(search.exercise_keys) else ()
        in_entry = exists().where(
            entries.c.workout_id == workouts.c.id,
            or_(
                entries.c.exercise_key.in_(keys),
                _holds(entries.c.note, word),
                _holds(entries.c.source_name, word),
                exists().where(and_(sets.c.entry_id == entries.c.id, _holds(sets.c.note, word))),
            ),
        )
        statement = statement.where(
            or_(
                _holds(workouts.c.name, word),
                _holds(workouts.c.note, word),
                in_entry,
            )
        )
    return statement


def _holds(column: Column[str], word: str) -> ColumnElement[bool]:
    """Return whether a text holds a word; most notes are empty, and told so faster."""
    return and_(column != "", column.icontains(word, autoescape=True))
