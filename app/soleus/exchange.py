"""Files and the logbook together: reading a file, comparing it, storing it, and writing one.

The window and the command line both work with it; it may be called in any thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from soleus.domain.contents import LogbookContents
from soleus.domain.errors import Cancelled, Conflict
from soleus.domain.pausing import collection_paused
from soleus.domain.units import WeightUnit
from soleus.interchange import exporting, formats, json_log, reading
from soleus.interchange.exporting import Format
from soleus.interchange.preparing import Prepared, offered, prepare, record_for
from soleus.services.composition import Services
from soleus.services.transfer import ImportPlan

Report = Callable[[int, int], bool]
"""Called with (done, total), a total of 0 being unknown; returns False where the work is no longer wanted."""


@dataclass(frozen=True, slots=True)
class OpenedLog:
    """A log of another app, with what is proposed for it and the unit that is proposed for its weights, and why."""

    path: Path
    data: bytes
    prepared: Prepared
    unit: WeightUnit
    why: str = ""
    from_before: bool = False


@dataclass(frozen=True, slots=True)
class OpenedLogbook:
    """A whole logbook of our own, looked through."""

    path: Path
    contents: LogbookContents
    workouts: int
    sets: int
    first: date | None
    last: date | None

    @property
    def own_exercises(self) -> int:
        """The number of the user's own exercises in it."""
        return sum(record.own is not None for record in self.contents.exercises)


Opened = OpenedLog | OpenedLogbook


def open_file(services: Services, path: Path, report: Report) -> Opened:
    """Read a file and say what it is; ReadingError for what is neither a known log nor a logbook."""
    with collection_paused():
        return _opened(services, path, report)


def _opened(services: Services, path: Path, report: Report) -> Opened:
    data = reading.load(path)
    _go_on(report)
    if formats.kind_of(data) is formats.Kind.LOGBOOK:
        return _open_logbook(services, path, data, report)
    log = formats.read(data)
    _go_on(report)
    catalogue = services.catalogue
    known = sorted(catalogue.exercises(archived=True), key=lambda exercise: exercise.archived)
    prepared = prepare(log, known, catalogue.bands_for, services.transfer.imported_names(log.app))
    before = services.transfer.last_unit(log.app) if log.needs_unit else None
    if before is not None:
        return OpenedLog(path, data, prepared, before, from_before=True)
    if log.unit_guess is not None:
        return OpenedLog(path, data, prepared, log.unit_guess.unit, log.unit_guess.why)
    return OpenedLog(path, data, prepared, services.choices.weight_unit())


def _open_logbook(services: Services, path: Path, data: bytes, report: Report) -> OpenedLogbook:
    if not services.transfer.can_restore():
        raise Conflict(
            "This file is a whole logbook. It can only be imported into an empty one, and yours holds something "
            "already. Start Soleus with --logbook and the name of a new file, and import it there."
        )
    contents = json_log.read(data)
    workouts = sets = 0
    days: list[date] = []
    for workout in contents.workouts:
        workouts += 1
        sets += sum(len(entry.sets) for entry in workout.entries)
        days = [min([*days, workout.day]), max([*days, workout.day])]
        if workouts % 100 == 0:
            _go_on(report)
    first, last = days or (None, None)
    return OpenedLogbook(path, contents, workouts, sets, first, last)


def compare(
    services: Services, opened: OpenedLog, prepared: Prepared, unit: WeightUnit, report: Report | None = None
) -> ImportPlan:
    """Return what an import would do, with these decisions."""
    said = unit if prepared.log.needs_unit else None
    record = record_for(prepared.log, opened.data, _readable(opened.path), said, services.clock())
    with collection_paused():
        workouts = offered(prepared, record.id, unit, report)
    return services.transfer.plan(record, workouts, prepared.new_exercises, report)


def restore(services: Services, opened: OpenedLogbook, report: Report) -> int:
    """Take a whole logbook in; return the number of workouts."""
    return services.transfer.restore(
        opened.contents, _readable(opened.path), lambda done, _: report(done, opened.workouts)
    )


def export(services: Services, path: Path, format: Format, report: Report, replace_file: bool) -> int:
    """Write the logbook out; return the number of rows or workouts. A file there is replaced where the user agreed."""
    names = {key: exercise.name for key, exercise in services.catalogue.by_key().items()}
    total = services.transfer.workout_count()
    report(0, total)
    with services.transfer.contents() as contents:
        return exporting.export(
            contents, path, format, names, replace_file=replace_file, progress=lambda done: report(done, total)
        )


def _readable(path: Path) -> str:
    """Return a file's name as text that can be stored, whatever bytes it is made of."""
    return path.name.encode("utf-8", "replace").decode()


def _go_on(report: Report) -> None:
    if not report(0, 0):
        raise Cancelled("Stopped; nothing was stored.")
