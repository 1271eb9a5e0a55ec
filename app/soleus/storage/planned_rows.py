"""Planned workouts in and out of their table, one by one and many at once."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select

from soleus.domain.calendar import PlannedWorkout
from soleus.storage import plan_mapping, tables
from soleus.storage.repositories import Rows
from soleus.storage.writing import pieces


class PlannedRows(Rows[PlannedWorkout]):
    """Planned workouts; each keeps the number of the commit that wrote it, which only grows."""

    def __init__(self, connection: Connection, trainee_id: int) -> None:
        commit = select(tables.revision.c.number + 1).scalar_subquery()
        super().__init__(
            connection,
            tables.planned_workouts,
            plan_mapping.planned_from,
            plan_mapping.planned_values,
            trainee_id,
            {"sequence": commit},
        )

    def get_many(self, ids: Sequence[int]) -> dict[int, PlannedWorkout]:
        """Return the planned workouts of the ids that exist, by id."""
        table = tables.planned_workouts
        found: dict[int, PlannedWorkout] = {}
        for piece in pieces(ids):
            mine = select(table).where(table.c.id.in_(piece), table.c.trainee_id == self._trainee_id)
            found.update((row.id, self._read(row)) for row in self._connection.execute(mine))
        return found

    def add_many(self, plans: Sequence[PlannedWorkout]) -> None:
        """Insert planned workouts that are not there yet."""
        rows = [self._write(plan) | {"trainee_id": self._trainee_id} for plan in plans]
        if rows:
            self._connection.execute(insert(tables.planned_workouts).values(self._computed), rows)

    def delete_many(self, ids: Sequence[int]) -> None:
        """Remove planned workouts."""
        table = tables.planned_workouts
        for piece in pieces(ids):
            mine = delete(table).where(table.c.id.in_(piece), table.c.trainee_id == self._trainee_id)
            self._connection.execute(mine)
