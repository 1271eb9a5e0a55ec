"""Puts the layers together: the only module that knows all of them.

Services and storage are imported when a logbook is opened: the window is painted first.
"""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from functools import cache, partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from soleus.assets import asset, read_text
from soleus.domain.errors import InvalidValue, SoleusError
from soleus.domain.words import tr
from soleus.paths import Paths, private_folder
from soleus.services.clock import Clock, local_now

if TYPE_CHECKING:
    from soleus.domain.band import BandSet
    from soleus.domain.exercise import Exercise
    from soleus.domain.keeping import Progress, Vault
    from soleus.domain.programme import Programme
    from soleus.interchange.plan_words import PlanWords
    from soleus.services.composition import Services
    from soleus.services.safekeeping import Safekeeping
    from soleus.storage.checking import Report
    from soleus.ui.application import Options

DEMO_ROWS = 6000
DEMO_YEARS = 2
DEMO_SEED = 26


@cache
def builtin_exercises() -> "tuple[Exercise, ...]":
    """Return the shipped exercises."""
    from soleus.services.catalogue_data import load_exercises

    return load_exercises(_texts_of("exercises"))


@cache
def builtin_programmes() -> "tuple[Programme, ...]":
    """Return the shipped programmes; they are read when one is first asked for."""
    from soleus.services.programme_data import load_programmes

    return load_programmes(_texts_of("programmes"), {exercise.key: exercise for exercise in builtin_exercises()})


def _texts_of(folder: str) -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in sorted(asset(folder).glob("*.toml"))}


@cache
def builtin_band_sets() -> "tuple[BandSet, ...]":
    """Return the shipped band sets, the default one first."""
    from soleus.services.catalogue_data import load_band_sets

    return load_band_sets(read_text("bands.toml"))


def open_logbook(path: Path, clock: Clock = local_now, paths: Paths | None = None) -> "Services":
    """Open the logbook at `path`, making it where there is none; its backups go to the user's folder of backups.

    An older schema is backed up and upgraded. Raises SoleusError where it cannot be opened, Damaged where it is not
    whole: what `safekeeping_of` offers (`salvage` and `restore`) puts something else in its place then.
    """
    from soleus.services.composition import compose
    from soleus.storage.database import Unrecognised, damaged, open_storage

    exercises = builtin_exercises()
    open_vault = cache(partial(vault_of, path, paths))

    def keep() -> None:
        from soleus.domain.keeping import Reason
        from soleus.services.safekeeping import Safekeeping

        Safekeeping(open_vault(), clock).back_up(Reason.UPGRADE)

    if path.is_file() and path.stat().st_size == 0 and open_vault().backups():
        raise damaged(path)  # what a power cut leaves of a file; an empty one of somebody new has no backups
    try:
        storage = open_storage(path, [exercise.key for exercise in exercises], builtin_band_sets(), keep)
    except Unrecognised as error:
        if open_vault().backups():  # it was a logbook once
            raise damaged(path) from error
        raise
    return compose(storage, exercises, open_vault, builtin_programmes, clock)


def vault_of(path: Path, paths: Paths | None = None) -> "Vault":
    """Return the backups of the logbook at `path`, which need not be there any more."""
    import platform

    from soleus.storage.backup import FileVault

    folder = (paths or Paths.of_user()).backups_of(path)
    computer = platform.node() or "computer"
    return FileVault(path, folder, f"Soleus backups of {computer}/{folder.name}", private_folder)


def safekeeping_of(path: Path, paths: Paths | None = None, clock: Clock = local_now) -> "Safekeeping":
    """Return the safekeeping of a logbook that is not open: one that is damaged, or not there yet."""
    from soleus.services.safekeeping import Safekeeping

    return Safekeeping(vault_of(path, paths), clock)


def check_logbook(path: Path, progress: "Progress | None" = None) -> "Report":
    """Look a logbook through without changing it; raises SoleusError where it cannot even be read."""
    from soleus.domain.errors import NotFound
    from soleus.storage.checking import check

    if not path.exists():
        raise NotFound(tr("Program", "There is no logbook at “{path}” yet.").format(path=path))
    return check(path, progress)


def make_demo(path: Path, rows: int, years: float, until: date, seed: int, progress: "Progress | None" = None) -> int:
    """Write a demo logbook of exactly `rows` side rows to `path`; raises SoleusError where something lies there.

    Returns the number of side rows. A demo that is not finished is taken away again.
    """
    from soleus.domain.demo import demo_log
    from soleus.services.demo import fill
    from soleus.storage.database import open_storage

    if path.exists():
        raise InvalidValue(
            tr("Program", "“{path}” is there already; name a file that does not exist yet.").format(path=path)
        )
    if until.year - years < 1900 or until.year >= 2100:
        raise InvalidValue(tr("Program", "A demo lies between 1900 and 2100; choose fewer years or another last day."))
    exercises = builtin_exercises()
    bands = builtin_band_sets()
    try:
        storage = open_storage(path, [exercise.key for exercise in exercises], bands)
        with closing(storage):
            by_key = {exercise.key: exercise for exercise in exercises}
            ladder = next(one for one in builtin_programmes() if one.key == "band-ladder")
            log = demo_log(by_key, {b.id: b for b in bands}, rows, years, until, seed, ladder)
            return fill(storage, log, progress, rows)
    except BaseException:
        for end in ("", "-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
        raise


def open_named(path: Path | None, paths: Paths, clock: Clock = local_now) -> "Services":
    """Open the logbook at `path`, or the user's own, in a private folder made at the first start."""
    if path is None:
        _make_own_folder(paths)
    return open_logbook(path or paths.logbook, clock, paths)


def named_safekeeping(path: Path | None, paths: Paths, clock: Clock = local_now) -> "Safekeeping":
    """Return the safekeeping of the logbook at `path`, or of the user's own, into whose folder one may be restored."""
    if path is None:
        _make_own_folder(paths)
    return safekeeping_of(path or paths.logbook, paths, clock)


def _make_own_folder(paths: Paths) -> None:
    try:
        private_folder(paths.data)
    except OSError as error:
        raise SoleusError(
            tr("Program", "The folder “{data}” cannot be made: {why}.").format(
                data=paths.data, why=error.strerror or error
            )
        ) from error


def open_demo(folder: Path) -> "Services":
    """Make and open the demo in a folder that the caller takes away again; open it where it was made already."""
    path = folder / "demo.soleus"
    if not path.exists():
        make_demo(path, DEMO_ROWS, DEMO_YEARS, date.today(), DEMO_SEED)
    return open_logbook(path, paths=Paths.below(folder))


def _sqlite_version() -> str:
    from soleus.storage.versions import sqlite_version

    return sqlite_version()


def show(path: Path | None, startup_report: bool = False) -> int:
    """Open the window on a logbook and return the exit status when it is closed."""
    run = _window()
    return run(options_for(path, Paths.of_user(), startup_report))


def _window() -> "Callable[[Options], int]":
    """Return what shows the window, imported the quick way."""
    from soleus.ui.startup import plain_imports

    # Nothing a start makes is garbage, and looking for it takes a tenth of the time; `ui.collector` looks later on.
    gc.disable()
    with plain_imports():
        from soleus.ui.application import run
    return run


def options_for(path: Path | None, paths: Paths, startup_report: bool = False) -> "Options":
    """Return what the window needs to open the logbook at `path`, or the user's own."""
    from soleus.ui.application import Options

    return Options(
        logbook=path or paths.logbook,
        preferences=paths.preferences,
        log=paths.log,
        backups=paths.backups_of(path or paths.logbook),
        sqlite_version=_sqlite_version,
        open_services=lambda: open_named(path, paths),
        title="" if path is None else f"{path.name} – Soleus",
        single=not startup_report,
        startup_report=startup_report,
        open_safekeeping=lambda: named_safekeeping(path, paths),
        other=lambda chosen: options_for(chosen, paths, startup_report),
    )


def show_demo(startup_report: bool = False) -> int:
    """Open the window on a demo logbook that is gone when the window is closed."""
    from tempfile import TemporaryDirectory

    run = _window()
    from soleus.ui.application import Options

    with TemporaryDirectory(prefix="soleus-demo-") as folder:
        paths = Paths.below(Path(folder))
        return run(
            Options(
                logbook=Path(folder) / "demo.soleus",
                preferences=paths.preferences,
                log=Paths.of_user().log,
                sqlite_version=_sqlite_version,
                open_services=lambda: open_demo(Path(folder)),
                title="Demo – Soleus",
                single=False,
                startup_report=startup_report,
            )
        )


@contextmanager
def _no_errors_met() -> Iterator[None]:
    """Raise SoleusError afterwards where Qt met an error of ours: it goes on after printing it."""
    met = []
    before = sys.excepthook

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        met.append(error)
        before(kind, error, trace)

    sys.excepthook = note
    try:
        yield
    finally:
        sys.excepthook = before
    if met:
        raise SoleusError(
            tr("Program", "The screens met {count} unexpected error(s), the last one: {met!r}.").format(
                count=len(met), met=met[-1]
            )
        )


def draw_screens(services: "Services", directory: Path, **choices: Any) -> list[Path]:
    """Draw every screen of an open logbook into pictures and return their paths (see `ui.snapshot.render`)."""
    from tempfile import TemporaryDirectory

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from soleus.ui.snapshot import drawn

    with TemporaryDirectory(prefix="soleus-pictures-") as folder, _no_errors_met():
        return drawn(services, Paths.below(Path(folder)).preferences, directory, **choices)


def week_in_words(services: "Services", day: date | None, words: "PlanWords", language: str) -> str:
    """Return the week of a day (None: today) as text; `words` write the targets, `language` the dates."""
    from soleus.ui.week_text import week_text

    return week_text(services, day, words, language)


def week_on_paper(services: "Services", day: date | None, path: Path, language: str) -> int:
    """Write the week of a day to a PDF and return the number of its pages."""
    from soleus.ui.paper import save_week_pdf
    from soleus.ui.week_text import first_day

    return save_week_pdf(services, first_day(services, day, language), path, language)


def self_test() -> int:
    """Visit every screen of a temporary logbook and print `ready`; what goes wrong is an error."""
    from tempfile import TemporaryDirectory

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from soleus.ui.snapshot import visited

    with TemporaryDirectory(prefix="soleus-test-") as folder, _no_errors_met():
        services = open_demo(Path(folder))
        names = visited(services, Paths.below(Path(folder)).preferences)
    print(", ".join(names))
    print("ready")
    return 0
