"""Files and the logbook together: reading a file, comparing it, storing it, and writing one.

The window and the command line both work with it; it may be called in any thread.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date
from pathlib import Path
from typing import TYPE_CHECKING

from soleus.domain.body import BodyWeight
from soleus.domain.contents import LogbookContents
from soleus.domain.errors import Cancelled, Conflict, InvalidValue, ReadingError
from soleus.domain.keeping import Progress
from soleus.domain.pausing import collection_paused
from soleus.domain.programme import Programme
from soleus.domain.scheduled import Span, usual_span
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import tr
from soleus.interchange import exporting, fitnotes_backup, formats, json_log, measurements, reading
from soleus.interchange.export_ics import Calendar
from soleus.interchange.exporting import Format, Written
from soleus.interchange.flattening import Wishes
from soleus.interchange.mapped import Columns, Grid
from soleus.interchange.measurements import ParsedMeasurements
from soleus.interchange.parsed import ParsedLog
from soleus.interchange.plan_words import PlanWords
from soleus.interchange.preparing import Prepared, offered, prepare, record_for
from soleus.interchange.programme_file import EXTENSION as PROGRAMME_END
from soleus.interchange.reading import Table
from soleus.interchange.set_words import band_names
from soleus.services.choices import DISTANCE_UNIT
from soleus.services.composition import Services
from soleus.services.logbook import Put
from soleus.services.schedule import scheduled
from soleus.services.transfer import ImportPlan
from soleus.services.weighing import WeightPlan

if TYPE_CHECKING:
    from soleus.interchange.programme_file import ProgrammeFile


@dataclass(frozen=True, slots=True)
class OpenedTable:
    """A table that no format knows: its rows, and what each column is guessed to be or was said to be before.

    `sign` tells its layout.
    """

    path: Path
    data: bytes
    table: Table
    grid: Grid
    columns: Columns
    sign: str


@dataclass(frozen=True, slots=True)
class OpenedMeasurements:
    """The body weights of a file, compared with the logbook's."""

    path: Path
    found: ParsedMeasurements
    plan: WeightPlan


@dataclass(frozen=True, slots=True)
class OpenedLog:
    """A log of another app, with what is proposed for it and the unit that is proposed for its weights, and why.

    `described` is the table it was, where the user said what its columns are; `weights` are the body weights that the
    file holds beside the workouts.
    """

    path: Path
    data: bytes
    prepared: Prepared
    unit: WeightUnit
    why: str = ""
    from_before: bool = False
    described: OpenedTable | None = None
    weights: OpenedMeasurements | None = None


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


Opened = OpenedLog | OpenedLogbook | OpenedTable | OpenedMeasurements


def open_file(services: Services, path: Path, report: Progress) -> Opened:
    """Read a file and say what it is; ReadingError for what is neither a log, a table nor a logbook."""
    with collection_paused():
        return _opened(services, path, report)


def _opened(services: Services, path: Path, report: Progress) -> Opened:
    if path.suffix.lower() == PROGRAMME_END:
        raise ReadingError(
            tr("Import", "This file is a programme. It is imported in the Planner, where the programmes are chosen.")
        )
    data = reading.load(path)
    _go_on(report)
    if formats.kind_of(data) is formats.Kind.LOGBOOK:
        return _open_logbook(services, path, data, report)
    try:
        log = formats.read(data)
    except formats.UnknownLayout as unknown:
        return _open_table(services, path, data, unknown, report)
    except formats.OnlyMeasurements as only:
        return _open_measurements(services, path, measurements.read(only.table))
    _go_on(report)
    opened = _open_log(services, path, data, log)
    if fitnotes_backup.fits(data):
        found = measurements.from_backup(data)
    elif log.body_weights:
        found = ParsedMeasurements(log.app, log.body_weights)
    else:
        return opened
    weights = _open_measurements(services, path, found)
    return replace(opened, weights=weights) if log.workouts or not weights.plan.days else weights


def _open_measurements(services: Services, path: Path, found: ParsedMeasurements) -> OpenedMeasurements:
    offered = [BodyWeight(one.day, one.weight, one.note) for one in found.values]
    return OpenedMeasurements(path, found, services.transfer.plan_weights(offered))


def _open_log(
    services: Services, path: Path, data: bytes, log: ParsedLog, described: OpenedTable | None = None
) -> OpenedLog:
    catalogue = services.catalogue
    known = sorted(catalogue.exercises(archived=True), key=lambda exercise: exercise.archived)
    prepared = prepare(log, known, catalogue.bands_for, services.transfer.imported_names(log.app))
    before = services.transfer.last_unit(log.app) if log.needs_unit else None
    if before is not None:
        return OpenedLog(path, data, prepared, before, from_before=True, described=described)
    if log.unit_guess is not None:
        guess = log.unit_guess
        return OpenedLog(path, data, prepared, guess.unit, guess.why, described=described)
    return OpenedLog(path, data, prepared, services.choices.weight_unit(), described=described)


def _open_table(
    services: Services, path: Path, data: bytes, unknown: formats.UnknownLayout, report: Progress
) -> OpenedLog | OpenedTable:
    """Read a table as its layout was described before; else give it back with a guess."""
    from soleus.interchange import mapped, mapped_guess  # most files are of a known app

    table = unknown.table
    grid, columns = mapped_guess.guess(table)
    sign = mapped.signature(table, grid.has_header)
    kept = Columns.from_plain(services.layouts.columns(sign))
    _go_on(report)
    if kept is not None:
        rows = mapped.grid_of(table, kept.has_header)
        opened = OpenedTable(path, data, table, rows, kept, sign)
        if len(kept.meanings) == rows.width and (log := read_described(services, opened)).prepared.log.workouts:
            return log
    return OpenedTable(path, data, table, grid, columns, sign)


def read_described(services: Services, opened: OpenedTable) -> OpenedLog:
    """Return the log that a table is with its columns as they are described."""
    from soleus.interchange import mapped_read

    log = mapped_read.read(opened.grid, opened.columns, opened.sign)
    return _open_log(services, opened.path, opened.data, log, opened)


def store(services: Services, opened: OpenedLog, plan: ImportPlan, report: Progress | None = None) -> None:
    """Store an import in one transaction and one undo step, with what was said of the file's columns."""
    keeping: tuple[Put, ...] = ()
    if (said := opened.described) is not None:
        keeping = services.layouts.keeping(said.sign, said.columns.to_plain())
    services.transfer.store(plan, report, *keeping)


def store_weights(services: Services, opened: OpenedMeasurements) -> int:
    """Store the body weights of a file in one undo step; return the number of days that got one."""
    services.transfer.store_weights(opened.plan, _readable(opened.path))
    return len(opened.plan.added)


def _open_logbook(services: Services, path: Path, data: bytes, report: Progress) -> OpenedLogbook:
    if not services.transfer.can_restore():
        raise Conflict(
            tr(
                "Import",
                "This file is a whole logbook. It can only be imported into an empty one, and yours holds "
                "something already. Start Soleus with --logbook and the name of a new file, and import it there.",
            )
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
    services: Services,
    opened: OpenedLog,
    prepared: Prepared,
    unit: WeightUnit,
    report: Progress | None = None,
    with_weights: bool = True,
) -> ImportPlan:
    """Return what an import would do, with these decisions."""
    said = unit if prepared.log.needs_unit else None
    record = record_for(prepared.log, opened.data, _readable(opened.path), said, services.clock())
    with collection_paused():
        workouts = offered(prepared, record.id, unit, report)
    plan = services.transfer.plan(record, workouts, prepared.new_exercises, report)
    if opened.weights is None or not with_weights:
        return plan
    return replace(plan, weights=opened.weights.plan.added)


def restore(services: Services, opened: OpenedLogbook, report: Progress) -> int:
    """Take a whole logbook in; return the number of workouts."""
    return services.transfer.restore(
        opened.contents, _readable(opened.path), lambda done, _: report(done, opened.workouts)
    )


def usual_wishes(
    services: Services,
    weight_unit: WeightUnit | None = None,
    distance_unit: DistanceUnit | None = None,
    spreadsheet_safe: bool = False,
) -> Wishes:
    """Return what is wished of an export; units that are not named are those of the preferences."""
    choices = services.choices
    return Wishes(weight_unit or choices.weight_unit(), distance_unit or choices.get(DISTANCE_UNIT), spreadsheet_safe)


def export(
    services: Services,
    path: Path,
    format: Format,
    report: Progress,
    *,
    replace_file: bool,
    wishes: Wishes | None = None,
    span: Span | None = None,
) -> Written:
    """Write the logbook out; return what was written. A file there is replaced where the user agreed.

    `span` is what a calendar is told of.
    """
    if format is Format.ICS:
        return _export_calendar(services, path, span or usual_span(services.clock().date()), replace_file)
    names = {key: exercise.name for key, exercise in services.catalogue.by_key().items()}
    total = services.transfer.workout_count()
    report(0, total)
    with services.transfer.contents() as contents:
        return exporting.export(
            contents,
            path,
            format,
            names,
            wishes=wishes or usual_wishes(services),
            replace_file=replace_file,
            progress=lambda done: report(done, total),
        )


def _export_calendar(services: Services, path: Path, span: Span, replace_file: bool) -> Written:
    planned = scheduled(services.logbook, span)
    if not planned:
        raise InvalidValue(tr("Export", "Nothing is planned in these days, so there is nothing to write."))
    now = services.clock().astimezone(UTC)
    told = Calendar(planned, _calendar_name(services), plan_words(services), now)
    return exporting.export_calendar(told, path, replace_file=replace_file)


def export_programme(services: Services, key: str, path: Path, *, replace_file: bool = False) -> None:
    """Write a programme to a file of its own (`programme_file.EXTENSION`), shipped ones in the reader's words."""
    from soleus.interchange.programme_file import write_programme

    programme = services.programmes.shown(services.programmes.get(key))
    text = write_programme(programme, services.catalogue.by_key()).decode("utf-8")
    exporting.export_text(text, path, replace_file=replace_file)


def import_programme(services: Services, path: Path) -> Programme:
    """Store the programme of a file as one of the user's own, in one undo step, and return it; raises ReadingError."""
    found = programme_in(services, path)
    return services.programmes.take_in(found.programme, found.exercises)


def programme_in(services: Services, path: Path) -> "ProgrammeFile":
    """Return what a file of a programme holds, and store nothing; raises ReadingError."""
    from soleus.interchange.programme_file import read_programme

    bands = [band.id for band_set in services.catalogue.band_sets(earlier=True) for band in band_set.bands]
    return read_programme(reading.load(path), services.catalogue.by_key(), bands)


def plan_words(services: Services) -> PlanWords:
    """Return what writes the targets of this logbook in lines of text."""
    catalogue = services.catalogue
    names = {key: exercise.name for key, exercise in catalogue.by_key().items()}
    return PlanWords(names, band_names(catalogue.band_sets(earlier=True)), services.choices.get(DISTANCE_UNIT))


def _calendar_name(services: Services) -> str:
    """Return the name of the calendar; with the trainee's where there are several."""
    name = services.people.shown().name if len(services.people.all()) > 1 else ""
    return f"Soleus – {name}" if name else "Soleus"


def _readable(path: Path) -> str:
    """Return a file's name as text that can be stored, whatever bytes it is made of."""
    return path.name.encode("utf-8", "replace").decode()


def _go_on(report: Progress) -> None:
    if not report(0, 0):
        raise Cancelled(tr("Import", "Stopped; nothing was stored."))
