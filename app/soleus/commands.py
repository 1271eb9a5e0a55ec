"""The commands of the command line: the same services as the window, answers in plain text."""

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from soleus import bootstrap, exchange
from soleus.domain.errors import InvalidValue, NotFound, ReadingError, SoleusError
from soleus.domain.keeping import Salvaged
from soleus.domain.scheduled import Span, usual_span
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import plural, tr
from soleus.interchange.exporting import Format, check_place
from soleus.interchange.programme_file import EXTENSION as PROGRAMME_END
from soleus.languages import language_of
from soleus.paths import Paths
from soleus.services.composition import Services


@contextmanager
def _logbook(options: argparse.Namespace) -> Iterator[Services]:
    """Open the logbook that the options name: a demo, a file, or the user's own."""
    if options.demo:
        with TemporaryDirectory(prefix="soleus-demo-") as folder:
            services = bootstrap.open_demo(Path(folder))
            try:
                yield services
            finally:
                services.logbook.close()
        return
    services = bootstrap.open_named(options.logbook, Paths.of_user())
    try:
        yield services
    finally:
        services.logbook.close()


@contextmanager
def _logbook_to_read(options: argparse.Namespace) -> Iterator[Services]:
    """Open the logbook that the options name; where there is none yet, none is made by reading it."""
    if not options.demo:
        _named(options)
    with _logbook(options) as services:
        yield services


@contextmanager
def _logbook_to_compare(options: argparse.Namespace) -> Iterator[Services]:
    """Open the logbook that the options name, or an empty one that is gone afterwards where there is none yet."""
    path = options.logbook or Paths.of_user().logbook
    if options.demo or path.exists() or not path.parent.is_dir():
        with _logbook(options) as services:
            yield services
        return
    with TemporaryDirectory(prefix="soleus-dry-run-") as folder:
        services = bootstrap.open_logbook(Path(folder) / "logbook.soleus")
        try:
            yield services
        finally:
            services.logbook.close()


def demo_logbook(options: argparse.Namespace) -> int:
    """Write a made-up logbook."""
    rows = bootstrap.make_demo(options.out, options.sets, options.years, options.until or date.today(), options.seed)
    print(plural("Program", "%n set in {path}", "%n sets in {path}", rows).format(path=options.out))
    return 0


def snapshot(options: argparse.Namespace) -> int:
    """Draw every screen into pictures."""
    with _logbook(options) as services:
        written = bootstrap.draw_screens(
            services,
            options.directory,
            themes=options.theme or ("light", "dark"),
            sizes=options.size or ((1280, 800),),
            scales=options.text or (1.0, 2.0),
        )
    if not written:
        raise SoleusError(tr("Program", "There was no screen to draw."))
    said = plural("Program", "%n picture in {path}", "%n pictures in {path}", len(written))
    print(said.format(path=options.directory))
    return 0


def import_files(options: argparse.Namespace) -> int:
    """Bring files in, one after the other, each in one transaction; say what was stored and what was left out."""
    with _logbook_to_compare(options) if options.dry_run else _logbook(options) as services:
        for file in options.files:
            try:
                print(_imported(services, file, options))
            except SoleusError as error:
                raise SoleusError(f"{file.name or file}: {error}") from error
    return 0


def _imported(services: Services, file: Path, options: argparse.Namespace) -> str:
    if file.suffix.lower() == PROGRAMME_END:
        return _programme(services, file, options.dry_run)
    opened = exchange.open_file(services, file, _go_on)
    if isinstance(opened, exchange.OpenedTable):
        raise ReadingError(
            tr("Program", "Its columns are not known here: open it once in the window (File, Import…) and say what "
               "they are, then it is read here, too.")
        )  # fmt: skip
    if isinstance(opened, exchange.OpenedLogbook):
        return _take_in(services, opened, options.dry_run)
    if isinstance(opened, exchange.OpenedMeasurements):
        if not options.dry_run:
            exchange.store_weights(services, opened)
        what = tr("Program", "body weights of {app}").format(app=opened.found.app)
        return "\n".join((_head(opened.path, what, options.dry_run), *_weights(opened)))
    return _bring_in(services, opened, options)


def _programme(services: Services, file: Path, dry_run: bool) -> str:
    programme = (
        exchange.programme_in(services, file).programme if dry_run else exchange.import_programme(services, file)
    )
    lines = [_head(file, tr("Program", "the programme “{name}”").format(name=programme.name), dry_run)]
    lines.append(_line(tr("Program", "steps"), len(programme.steps)))
    return "\n".join([*lines, _line(tr("Program", "exercises"), len(programme.exercise_keys))])


def _bring_in(services: Services, opened: exchange.OpenedLog, options: argparse.Namespace) -> str:
    log = opened.prepared.log
    if log.needs_unit and options.unit is None:
        raise InvalidValue(
            tr("Program", "It does not say whether its weights are kg or lb: add --unit kg or --unit lb.")
        )
    unit = WeightUnit(options.unit) if options.unit else opened.unit
    plan = exchange.compare(services, opened, opened.prepared, unit)
    if not options.dry_run:
        exchange.store(services, opened, plan)
    lines = [
        _head(opened.path, log.layout, options.dry_run),
        *_counts(
            tr("Program", "{new} new, {grown} with new sets").format(new=len(plan.workouts), grown=len(plan.grown)),
            plan.new_sets,
            len(plan.exercises),
            plan.same_sets,
        ),
        _line(
            tr("Program", "differences"),
            tr("Program", "{n} sets that stand in the logbook with other figures, which were kept").format(
                n=len(plan.differences)
            ),
        ),
        tr("Program", "  rest rows: {rests}, note rows: {notes}").format(rests=log.rest_rows, notes=log.note_rows),
        _line(tr("Program", "rows left out"), len(log.problems)),
    ]
    lines += [f"    {problem}" for problem in log.problems]
    if opened.weights is not None and opened.weights.found.rows:
        lines += _weights(opened.weights)
    look = tr("Program", "  look at line {line}: {what}")
    lines += [look.format(line=flag.line, what=flag.text) for flag in log.flags]
    return "\n".join(lines)


def _weights(opened: exchange.OpenedMeasurements) -> list[str]:
    plan, problems = opened.plan, opened.found.problems
    said = tr("Program", "{new} new, {same} in the logbook already, {kept} with another figure there, which was kept")
    return [
        _line(
            tr("Program", "body weights"),
            said.format(new=len(plan.added), same=plan.same, kept=plan.differing),
        ),
        _line(tr("Program", "rows left out"), len(problems)),
        *(f"    {problem}" for problem in problems),
    ]


def _take_in(services: Services, opened: exchange.OpenedLogbook, dry_run: bool) -> str:
    if not dry_run:
        exchange.restore(services, opened, _go_on)
    return "\n".join(
        (
            _head(opened.path, tr("Program", "a logbook of Soleus"), dry_run),
            *_counts(tr("Program", "{new} new").format(new=opened.workouts), opened.sets, opened.own_exercises, 0),
            _line(tr("Program", "rows left out"), 0),
        )
    )


def _head(path: Path, what: str, dry_run: bool) -> str:
    said = f"{path.name}: {what}"
    return tr("Program", "{said}, nothing is stored (dry run)").format(said=said) if dry_run else said


def _counts(workouts: str, sets: int, exercises: int, same: int) -> tuple[str, ...]:
    return (
        _line(tr("Program", "workouts"), workouts),
        _line(tr("Program", "sets"), sets),
        _line(tr("Program", "new exercises"), exercises),
        _line(tr("Program", "duplicates"), tr("Program", "{n} sets that are in the logbook already").format(n=same)),
    )


def _line(name: str, value: object) -> str:
    return f"  {name}: {value}"


def export(options: argparse.Namespace) -> int:
    """Write the logbook out; a file that is there already stays as it is."""
    format = Format(options.format)
    with _logbook_to_read(options) as services:
        wishes = exchange.usual_wishes(
            services,
            WeightUnit(options.unit) if options.unit else None,
            DistanceUnit(options.distance_unit) if options.distance_unit else None,
            options.spreadsheet_safe,
        )
        span = _span(options, services.clock().date())
        written = exchange.export(services, options.out, format, _go_on, replace_file=False, wishes=wishes, span=span)
    if format is Format.ICS:
        said = plural("Program", "%n event in {path}", "%n events in {path}", written.count)
    elif format is Format.JSON:
        said = plural("Program", "%n workout in {path}", "%n workouts in {path}", written.count)
    else:
        said = plural("Program", "%n set in {path}", "%n sets in {path}", written.count)
    print("\n  ".join((said.format(path=options.out), *written.remarks)))
    return 0


def _span(options: argparse.Namespace, today: date) -> Span:
    """Return what a calendar is told of."""
    usual = usual_span(today)
    first = options.first or min(usual.first, options.last or usual.first)
    return Span(first, options.last, runs=not options.without_runs, rests=options.with_rest_days)


def plan(options: argparse.Namespace) -> int:
    """Print a week of the plan, or write it to a PDF; a file that is there already stays as it is."""
    language = language_of(os.environ)
    with _logbook_to_read(options) as services:
        if options.pdf is None:
            print(bootstrap.week_in_words(services, options.week, exchange.plan_words(services), language))
            return 0
        check_place(options.pdf, replace_file=False)
        pages = bootstrap.week_on_paper(services, options.week, options.pdf, language)
    print(plural("Program", "%n page in {path}", "%n pages in {path}", pages).format(path=options.pdf))
    return 0


def check(options: argparse.Namespace) -> int:
    """Look the logbook through and say what was found, line by line."""
    _refuse_demo(options)
    path = _named(options)
    report = bootstrap.check_logbook(path)
    print("\n".join(report.lines))
    if report.problems:
        raise SoleusError(
            tr("Program", "“{path}” is not in order: {problems}.").format(
                path=path, problems="; ".join(report.problems)
            )
        )
    return 0


def backup(options: argparse.Namespace) -> int:
    """Write a verified copy of the logbook into a folder and print its path."""
    _refuse_demo(options)
    print(bootstrap.safekeeping_of(_named(options)).copy_into(options.directory))
    return 0


def restore(options: argparse.Namespace) -> int:
    """Put a backup, or what can be read of a damaged logbook, in the logbook's place; say where that one is kept."""
    _refuse_demo(options)
    keeping = bootstrap.named_safekeeping(options.logbook, Paths.of_user())
    if options.salvage:
        salvaged = keeping.salvage()
        restored = keeping.open_salvaged(salvaged)
        print("\n".join(_saved(salvaged)))
    else:
        file = options.file
        if options.newest:
            newest = keeping.newest_sound()
            if newest is None:
                raise NotFound(tr("Program", "There is no backup in “{path}”.").format(path=keeping.folder))
            file = newest.path
        restored = keeping.restore(file)
    contents = restored.contents
    said = tr("Program", "{workouts} workouts with {sets} sets in {path}")
    print(said.format(workouts=contents.workouts, sets=contents.sets, path=keeping.logbook))
    if restored.kept is not None:
        print(tr("Program", "before: {path}").format(path=restored.kept))
    return 0


def _saved(salvaged: Salvaged) -> list[str]:
    lines = []
    for name, count in salvaged.saved.items():
        lost = salvaged.lost.get(name, 0)
        if lost:
            lines.append(
                tr("Program", "{table}: {count} saved, {lost} lost").format(table=name, count=count, lost=lost)
            )
        elif count:
            lines.append(tr("Program", "{table}: {count} saved").format(table=name, count=count))
    if not salvaged.all_known:
        lines.append(tr("Program", "Some parts of the file could not be read at all; more may be lost."))
    return lines


def _refuse_demo(options: argparse.Namespace) -> None:
    """Raise InvalidValue for a demo: it has no file of its own, and the user's own must not be taken for it."""
    if options.demo:
        raise InvalidValue(tr("Program", "A demo is not kept, so this does nothing for it. Leave out --demo."))


def _named(options: argparse.Namespace) -> Path:
    """Return the logbook that the options name; where there is none yet, none is made by asking about it."""
    path: Path = options.logbook or Paths.of_user().logbook
    if not path.exists():
        raise NotFound(tr("Program", "There is no logbook at “{path}” yet.").format(path=path))
    return path


def _go_on(done: int, total: int) -> bool:
    return True
