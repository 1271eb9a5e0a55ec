"""The questions screens ask of what is planned."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, exists, or_, select

from soleus.domain.adherence import PlanFact
from soleus.domain.calendar import PlanKind, PlannedWorkout, SkipReason
from soleus.domain.workout import Workout
from soleus.storage import mapping, plan_mapping
from soleus.storage.tables import enrolments, entries, planned_workouts, revision, routines, workouts
from soleus.storage.writing import pieces


class PlanReadings:
    """Answers from one connection, for one trainee."""

    def __init__(self, connection: Connection, trainee_id: int) -> None:
        self._connection = connection
        self._trainee_id = trainee_id

    def is_empty(self) -> bool:
        """Return whether there is no workout, no routine and nothing planned."""
        mine = (
            exists().where(t.c.trainee_id == self._trainee_id)
            for t in (workouts, routines, planned_workouts, enrolments)
        )
        return not self._connection.execute(select(or_(*mine))).scalar()

    def planned_between(self, first: date, last: date) -> list[PlannedWorkout]:
        """Return the planned workouts of the days from first to last in their order."""
        statement = (
            select(planned_workouts)
            .where(planned_workouts.c.trainee_id == self._trainee_id, planned_workouts.c.day.between(first, last))
            .order_by(planned_workouts.c.day, planned_workouts.c.position, planned_workouts.c.id)
        )
        return [plan_mapping.planned_from(row) for row in self._connection.execute(statement)]

    def done_links(self, planned_ids: Sequence[int]) -> dict[int, int]:
        """Return which workout was done for which planned one: planned id → workout id."""
        if not planned_ids:
            return {}
        statement = select(workouts.c.planned_id, workouts.c.id).where(workouts.c.planned_id.in_(planned_ids))
        return {row.planned_id: row.id for row in self._connection.execute(statement)}

    def workout_heads(self, first: date, last: date, planned_ids: Sequence[int] = ()) -> list[Workout]:
        """Return the workouts of the days from first to last and those done for planned ones, all without entries."""
        mine = select(workouts).where(workouts.c.trainee_id == self._trainee_id)
        of_days = mine.where(workouts.c.day.between(first, last))
        found = {row.id: row for row in self._connection.execute(of_days)}
        for piece in pieces(planned_ids):
            # Asked for a trainee's, SQLite would go through all of them instead of the few that were planned.
            of_plans = select(workouts).where(workouts.c.planned_id.in_(piece))
            rows_of_plans = self._connection.execute(of_plans)
            found |= {row.id: row for row in rows_of_plans if row.trainee_id == self._trainee_id}
        rows = sorted(found.values(), key=lambda row: (row.day, row.started_at or "", row.id))
        return [mapping.workout_from(row, ()) for row in rows]

    def plan_facts(self, first: date, last: date) -> list[PlanFact]:
        """Return what counts of each workout planned for the days from first to last, in their order; no runs.

        Of several workouts that were done for one plan the first that was finished counts.
        """
        plans, done = planned_workouts.c, workouts.c
        statement = (
            select(plans.id, plans.day, plans.original_day, plans.skipped, done.day.label("done_on"), done.finished)
            .join_from(planned_workouts, workouts, done.planned_id == plans.id, isouter=True)
            .where(
                plans.trainee_id == self._trainee_id,
                plans.day.between(first, last),
                plans.kind == PlanKind.WORKOUT.value,
            )
            .order_by(plans.day, plans.position, plans.id, done.finished.desc(), done.day, done.id)
        )
        found: dict[int, PlanFact] = {}
        for row in self._connection.execute(statement):
            done_on = row.done_on if row.finished else None
            skipped = SkipReason(row.skipped) if row.skipped else None
            begun = row.finished is not None and not row.finished
            found.setdefault(row.id, PlanFact(row.day, row.original_day, done_on, begun, skipped))
        return list(found.values())

    def unplanned_days(self, first: date, last: date, exercise_keys: Sequence[str]) -> list[date]:
        """Return the day of each finished workout from first to last with one of the exercises and without a plan."""
        has_exercise = exists().where(entries.c.workout_id == workouts.c.id, entries.c.exercise_key.in_(exercise_keys))
        statement = (
            # What is finished is told apart here: asked for it, the database would look through all finished ones.
            select(workouts.c.day, workouts.c.finished)
            .where(
                workouts.c.trainee_id == self._trainee_id,
                workouts.c.day.between(first, last),
                ~exists().where(planned_workouts.c.id == workouts.c.planned_id),
                has_exercise,
            )
            .order_by(workouts.c.day)
        )
        return [row.day for row in self._connection.execute(statement) if row.finished]

    def planned_sequences(self, planned_ids: Sequence[int]) -> dict[int, int]:
        """Return the number of the commit that last wrote each planned workout: it grows with every change of one."""
        found: dict[int, int] = {}
        for piece in pieces(planned_ids):
            statement = select(planned_workouts.c.id, planned_workouts.c.sequence)
            for row in self._connection.execute(statement.where(planned_workouts.c.id.in_(piece))):
                found[row.id] = row.sequence
        return found

    def revision(self) -> int:
        """Return the number of the logbook's last commit."""
        return int(self._connection.scalar(select(revision.c.number)) or 0)
