"""One transaction with its repositories, and the storage that gives them."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import Connection, Engine, Select, select, update
from sqlalchemy.exc import DBAPIError

from soleus.domain.errors import Astray, Conflict, InvalidValue
from soleus.domain.ports import Kind, Store, UnitOfWork
from soleus.domain.words import tr
from soleus.storage import repositories, tables
from soleus.storage.deleted_things import DeletedThings
from soleus.storage.faults import damage, in_plain_words, is_damage
from soleus.storage.planned_rows import PlannedRows
from soleus.storage.reading import Readings
from soleus.storage.whereabouts import Whereabouts

if TYPE_CHECKING:
    from soleus.domain.keeping import Contents, Progress

DEFAULT_TRAINEE_ID = 1


class SqlUnitOfWork:
    """A transaction on one connection; leaving it without `commit` rolls back."""

    def __init__(self, storage: "SqlStorage", writing: bool) -> None:
        self._storage = storage
        self._writing = writing

    def __enter__(self) -> Self:
        if self._writing:
            self._storage.whereabouts.check()
        self._pool = self._storage.engine.pool
        try:
            connection = self._storage.engine.connect()
        except DBAPIError as error:
            raise in_plain_words(error) from error
        try:
            connection.execution_options(soleus_write=self._writing).begin()
        except DBAPIError as error:
            connection.close()
            self._storage.forget_unwritable(error)
            raise in_plain_words(error) from error
        self._connection: Connection = connection
        trainee = self._storage.trainee_id
        self.workouts = repositories.WorkoutRows(connection, trainee)
        self.routines = repositories.routines(connection, trainee)
        self.planned = PlannedRows(connection, trainee)
        self.exercises = repositories.exercises(connection)
        self.band_sets = repositories.BandSets(connection)
        self.settings = repositories.settings(connection, trainee)
        self.imports = repositories.imports(connection, trainee)
        self.trainees = repositories.trainees(connection)
        self.body_weights = repositories.body_weights(connection, trainee)
        self.programmes = repositories.programmes(connection)
        self.enrolments = repositories.enrolments(connection, trainee)
        self.bin = DeletedThings(connection, trainee)
        self.reading = Readings(connection, trainee, self.workouts)
        return self

    def of_trainee(self, trainee_id: int, kind: Kind) -> Store[Any]:
        """Return any trainee's routines, planned workouts or started programmes."""
        stores: dict[Kind, Callable[[Connection, int], Store[Any]]] = {
            Kind.ROUTINE: repositories.routines,
            Kind.PLANNED: PlannedRows,
            Kind.ENROLMENT: repositories.enrolments,
        }
        return stores[kind](self._connection, trainee_id)

    def mark_shown(self, trainee_id: int) -> None:
        """Make a trainee the one the logbook opens with."""
        columns = tables.trainees.c
        self._connection.execute(update(tables.trainees).values(shown=columns.id == trainee_id))

    def commit(self) -> None:
        """Make everything durable; returns when it is on disk. Raises SoleusError where that fails."""
        number = tables.revision.c.number
        try:
            row = self._connection.execute(
                update(tables.revision).values(number=number + 1).returning(number)
            ).scalar_one()
            self._connection.commit()
        except DBAPIError as error:
            raise in_plain_words(error) from error
        self._storage.committed(row)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()
        if self._storage.is_closed:
            # Nobody else empties the pool it went back to: the storage was closed in the meantime.
            self._pool.dispose()
            self._storage.engine.dispose()
        if isinstance(error, DBAPIError):
            self._storage.forget_unwritable(error)
            raise in_plain_words(error) from error
        if isinstance(error, UnicodeEncodeError):
            raise InvalidValue(
                tr("Storage", "A text holds half a character, which cannot be stored; write it anew.")
            ) from error
        if is_damage(error):
            raise damage() from error
        if isinstance(error, OverflowError):
            raise InvalidValue(tr("Storage", "A number is too large to be stored.")) from error


class SqlStorage:
    """A logbook in a database; units of work may be used in any thread, one a thread."""

    def __init__(self, engine: Engine, whereabouts: Whereabouts) -> None:
        self.engine = engine
        self.whereabouts = whereabouts
        self._closed = False
        self._told_astray = False
        shown = select(tables.trainees.c.id).where(tables.trainees.c.shown.is_(True))
        self.trainee_id = int(self._asked(shown) or DEFAULT_TRAINEE_ID)
        self._seen = self._revision()

    def reading(self) -> UnitOfWork:
        """Return a unit of work for reading."""
        return self._unit(writing=False)

    def writing(self) -> UnitOfWork:
        """Return a unit of work for writing."""
        return self._unit(writing=True)

    def show_trainee(self, trainee_id: int) -> None:
        """Let every later unit of work be for another trainee, and open with that one next time."""
        with SqlUnitOfWork(self, writing=True) as unit:
            unit.mark_shown(trainee_id)
            unit.commit()
        self.trainee_id = trainee_id

    def changed_outside(self) -> bool:
        """Return whether another program wrote since the last call.

        Raises Astray, once, where the file was deleted or replaced.
        """
        if self._closed or self._told_astray:
            return False
        try:
            self.whereabouts.check()
        except Astray:
            self._told_astray = True
            raise
        now = self._revision()
        changed = now != self._seen
        self._seen = now
        return changed

    def committed(self, number: int) -> None:
        """Remember an own commit; a gap in the numbers is somebody else's commit and stays to be noticed."""
        if number == self._seen + 1:
            self._seen = number

    def save_to(self, target: Path, progress: "Progress | None" = None) -> "Contents":
        """Write what is open to a new file, even where the file it came from is gone; a file there is replaced."""
        from soleus.storage.copying import copy_verified, plainly

        with plainly(target), closing(self.engine.raw_connection()) as connection:
            source = connection.driver_connection
            assert isinstance(source, sqlite3.Connection)
            return copy_verified(source, target, progress)

    def close(self) -> None:
        """Give the file back."""
        self._closed = True
        self.engine.dispose()

    @property
    def is_closed(self) -> bool:
        """Whether the file was given back."""
        return self._closed

    def forget_unwritable(self, error: DBAPIError) -> None:
        """Open the file anew next time, where a connection was made while it could not be written: it stays so."""
        if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_READONLY:
            self.engine.dispose()

    def _unit(self, writing: bool) -> UnitOfWork:
        if self._closed:
            raise Conflict(tr("Storage", "This logbook is closed already."))
        return SqlUnitOfWork(self, writing)

    def _revision(self) -> int:
        return int(self._asked(select(tables.revision.c.number)) or 0)

    def _asked(self, statement: Select[int]) -> int | None:
        try:
            with self.engine.connect() as connection:
                return connection.execute(statement).scalar()
        except (DBAPIError, sqlite3.Error) as error:
            raise in_plain_words(error) from error
