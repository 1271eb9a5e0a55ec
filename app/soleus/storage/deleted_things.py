"""What was deleted lately, whole, until it is brought back or forgotten."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, or_, select

from soleus.domain.ports import Deleted, Kind
from soleus.storage import tables, trainee_mapping
from soleus.storage.writing import pieces

_OF_A_TRAINEE = (Kind.WORKOUT, Kind.ROUTINE, Kind.PLANNED, Kind.BODY_WEIGHT, Kind.ENROLMENT)


class DeletedThings:
    """What was deleted lately, of the trainee or of none in particular."""

    def __init__(self, connection: Connection, trainee_id: int) -> None:
        self._connection = connection
        self._trainee_id = trainee_id
        column = tables.deleted.c.trainee_id
        self._seen = or_(column.is_(None), column == trainee_id)

    def get(self, key: str) -> Deleted | None:
        """Return the deleted thing of a key, or None."""
        row = self._connection.execute(select(tables.deleted).where(tables.deleted.c.key == key, self._seen)).first()
        return None if row is None else trainee_mapping.deleted_from(row)

    def put(self, aggregate: Deleted) -> None:
        """Keep a deleted thing, instead of an earlier one of the same key."""
        self.put_many((aggregate,))

    def put_many(self, things: Sequence[Deleted]) -> None:
        """Keep many deleted things, each instead of an earlier one of its key."""
        self.delete_many([one.key for one in things])
        rows = [
            trainee_mapping.deleted_values(one)
            | {"trainee_id": self._trainee_id if one.kind in _OF_A_TRAINEE else None}
            for one in things
        ]
        if rows:
            self._connection.execute(insert(tables.deleted), rows)

    def delete(self, key: str) -> None:
        """Forget a deleted thing."""
        self.delete_many((key,))

    def delete_many(self, keys: Sequence[str]) -> None:
        """Forget deleted things."""
        for piece in pieces(keys):
            self._connection.execute(delete(tables.deleted).where(tables.deleted.c.key.in_(piece), self._seen))

    def all(self) -> list[Deleted]:
        """Return everything deleted lately, newest first."""
        columns = tables.deleted.c
        statement = select(tables.deleted).where(self._seen).order_by(columns.deleted_at.desc(), columns.key)
        return [trainee_mapping.deleted_from(row) for row in self._connection.execute(statement)]

    def purge(self, before: str) -> int:
        """Forget what was deleted before a moment, of all trainees; return how many things."""
        return self._connection.execute(delete(tables.deleted).where(tables.deleted.c.deleted_at < before)).rowcount
