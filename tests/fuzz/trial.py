"""Tries one file on every importer, as a user would: read, compare, store, take back."""

import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType

from soleus import exchange
from soleus.bootstrap import open_logbook
from soleus.domain.errors import Cancelled, SoleusError
from soleus.exchange import OpenedLog, OpenedLogbook, OpenedMeasurements, OpenedTable
from soleus.interchange.mapped import Meaning, Role
from soleus.services.transfer import ImportPlan, Transfer

PATIENCE_S = 10
Counts = tuple[int, int, int, int]


class Wrong(AssertionError):
    """An importer did what none may do."""


class Hang(BaseException):
    """Something took too long; no importer may catch it."""


@contextmanager
def patience(seconds: int = PATIENCE_S) -> Iterator[None]:
    """Raise Hang after some seconds, where the system has such an alarm."""

    def ring(number: int, frame: FrameType | None) -> None:
        raise Hang(f"more than {seconds} s")

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


class Bench:
    """An empty logbook that files are brought into, one after the other, and taken out of again."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "input"
        self._logbook = folder / "fuzz.soleus"
        self._services = open_logbook(self._logbook)
        # Backups before imports have tests of their own.
        self._transfer = Transfer(self._services.logbook, lambda: None)
        self._tried = 0

    def close(self) -> None:
        """Give the logbook back."""
        self._services.logbook.close()

    def try_file(self, data: bytes) -> str:
        """Return what became of a file: refused, empty, stored or cancelled; Wrong or Hang for what may not be."""
        self._tried += 1
        self._file.write_bytes(data)
        with patience():
            try:
                return self._through()
            except SoleusError as error:
                self._check_sentence(str(error))
                self._check_nothing_stored()
                return "refused"

    def _through(self) -> str:
        opened = exchange.open_file(self._services, self._file, lambda done, total: True)
        if isinstance(opened, OpenedTable):
            opened = exchange.read_described(self._services, _decided(opened))
        if isinstance(opened, OpenedLogbook):
            return self._restore(opened)
        if not isinstance(opened, OpenedLog):
            return self._weigh(opened)
        self._check_log(opened)
        plan = exchange.compare(self._services, opened, opened.prepared, opened.unit)
        if plan.is_empty:
            return "empty"
        if self._tried % 5 == 0:
            return self._cancel(plan)
        self._transfer.store(plan)
        wanted = len(plan.workouts), plan.new_sets
        if self._counts()[:3:2] != wanted:
            raise Wrong(f"{self._counts()} stored of {wanted}")
        self._take_back()
        return "stored"

    def _cancel(self, plan: ImportPlan) -> str:
        """Stop at the last report before the commit: nothing may be left."""
        total = len(plan.workouts)
        try:
            self._transfer.store(plan, lambda done, whole: done < total)
        except Cancelled:
            self._check_nothing_stored()
            return "cancelled"
        raise Wrong("it was stored although it was cancelled")

    def _restore(self, opened: OpenedLogbook) -> str:
        exchange.restore(self._services, opened, lambda done, total: True)
        if self._counts()[0] != opened.workouts:
            raise Wrong(f"{self._counts()} stored of {opened.workouts} workouts")
        self._take_back()
        return "stored"

    def _weigh(self, opened: OpenedMeasurements) -> str:
        stored = exchange.store_weights(self._services, opened)
        if self._counts()[3] != stored:
            raise Wrong(f"{self._counts()} stored of {stored} body weights")
        if stored:
            self._take_back()
        return "stored" if stored else "empty"

    def _take_back(self) -> None:
        self._services.logbook.undo()
        self._check_nothing_stored()

    def _check_log(self, opened: OpenedLog) -> None:
        log = opened.prepared.log
        for text in [*(str(problem) for problem in log.problems), *(flag.text for flag in log.flags)]:
            self._check_sentence(text)
        if len({workout.key for workout in log.workouts}) != len(log.workouts):
            raise Wrong("two workouts of a file have the same key")

    def _check_sentence(self, text: str) -> None:
        if not 0 < len(text) < 1500 or len(text.splitlines()) != 1:
            raise Wrong(f"this is no sentence: {text[:300]!r}")

    def _check_nothing_stored(self) -> None:
        if any(self._counts()):
            raise Wrong(f"something is left in the logbook: {self._counts()}")

    def _counts(self) -> Counts:
        """Return the numbers of workouts, entries, set rows and body weights, through a connection of one's own."""
        with closing(sqlite3.connect(self._logbook)) as file:
            found = [file.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in _TABLES]
        return found[0], found[1], found[2], found[3]


_TABLES = ("workouts", "entries", "sets", "body_weights")


def _decided(opened: OpenedTable) -> OpenedTable:
    """Return a table with its guess, an open order of dates decided for the day first."""
    columns = opened.columns
    place = columns.place(Role.DATE)
    if place is not None and not columns.meanings[place].unit:
        columns = columns.with_meaning(place, Meaning(Role.DATE, "dmy"))
    return replace(opened, columns=columns)
