"""A logbook written to a file: all of it or nothing, and never over a file that nobody agreed to lose."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from secrets import token_hex
from typing import TextIO

from soleus.domain.contents import LogbookContents
from soleus.domain.errors import Cancelled, InvalidValue, SoleusError
from soleus.domain.words import tr
from soleus.domain.workout import Workout
from soleus.interchange import csv_log, export_csv, export_ics, json_log, openweight
from soleus.interchange.export_ics import Calendar
from soleus.interchange.flattening import Flattening, Wishes
from soleus.interchange.losses import sentences

REPORT_EVERY = 100


class Format(StrEnum):
    """How a logbook can be written out."""

    CSV = "csv"
    JSON = "json"
    STRONG = "strong"
    HEVY = "hevy"
    OPENWEIGHT = "openweight"
    ICS = "ics"
    """What is planned, for a calendar; all others are of what was done."""

    @property
    def suffix(self) -> str:
        """The ending of the file's name."""
        if self is Format.ICS:
            return "ics"
        return "json" if self in (Format.JSON, Format.OPENWEIGHT) else "csv"

    @property
    def is_for_others(self) -> bool:
        """Whether it is another app's, so that figures are in one unit and some things have no place in it."""
        return self in (Format.STRONG, Format.HEVY, Format.OPENWEIGHT)


@dataclass(frozen=True, slots=True)
class Written:
    """The number of rows (JSON: workouts, iCalendar: events) that were written.

    `remarks` are a sentence for each thing that has no column there.
    """

    count: int
    remarks: tuple[str, ...] = ()


def export(
    contents: LogbookContents,
    path: Path,
    format: Format,
    names: Mapping[str, str],
    *,
    wishes: Wishes | None = None,
    replace_file: bool = False,
    progress: Callable[[int], bool] | None = None,
) -> Written:
    """Write a logbook to `path`, readable by its owner only, and return what was written.

    The file appears when it is complete and on disk; a file that is there is replaced only where `replace_file` says
    so. `names` gives the name of each exercise key; `wishes` are for other apps' layouts. `progress` is called with the
    workouts written so far and returns False to cancel. Raises InvalidValue, Cancelled or SoleusError; then nothing
    was changed.
    """
    told = replace(contents, workouts=_told(contents.workouts, progress))
    with _whole(path, replace_file) as out:
        return _write(told, out, format, names, wishes or Wishes())


def export_calendar(calendar: Calendar, path: Path, *, replace_file: bool = False) -> Written:
    """Write what is planned to `path` as `export` writes a logbook: all of it or nothing."""
    with _whole(path, replace_file) as out:
        return Written(export_ics.write(calendar, out))


def export_text(text: str, path: Path, *, replace_file: bool = False) -> None:
    """Write a text to `path` as `export` writes a logbook: all of it or nothing."""
    with _whole(path, replace_file) as out:
        out.write(text)


@contextmanager
def _whole(path: Path, replace_file: bool) -> Iterator[TextIO]:
    """Give a file to write into, which gets its name when it is complete and on disk."""
    check_place(path, replace_file)
    unfinished = path.with_name(f".{path.name[:100]}.{token_hex(4)}.part")
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        # newline="": csv ends its lines itself, and JSON is the same on every platform.
        with open(descriptor, "w", encoding="utf-8", newline="") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        _put_in_place(unfinished, path, replace_file)
    except OSError as error:
        sentence = tr("Export", "“{path}” cannot be written: {reason}. Nothing was exported.")
        raise SoleusError(sentence.format(path=path, reason=error.strerror or error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def check_place(path: Path, replace_file: bool) -> None:
    """Raise InvalidValue where no file can be written."""
    if path.is_dir():
        raise InvalidValue(tr("Export", "“{path}” is a folder; name a file in it.").format(path=path))
    if path.exists() and not replace_file:
        sentence = tr("Export", "“{path}” is there already; name a file that does not exist yet, or remove it first.")
        raise InvalidValue(sentence.format(path=path))
    if not path.parent.is_dir():
        sentence = tr("Export", "The folder “{path}” does not exist; make it, or choose another one.")
        raise InvalidValue(sentence.format(path=path.parent))


def _write(contents: LogbookContents, out: TextIO, format: Format, names: Mapping[str, str], wishes: Wishes) -> Written:
    if format is Format.JSON:
        return Written(json_log.write(contents, out))
    if format is Format.CSV:
        safe = wishes.spreadsheet_safe
        rows = csv_log.write(contents.workouts, out, names=names, band_sets=contents.band_sets, spreadsheet_safe=safe)
        return Written(rows)
    layout = {Format.STRONG: export_csv.STRONG, Format.HEVY: export_csv.HEVY, Format.OPENWEIGHT: openweight.LAYOUT}
    flattening = Flattening(layout[format], names, contents.band_sets, wishes)
    workouts = flattening.workouts(contents.workouts)
    if format is Format.STRONG:
        rows = export_csv.write_strong(workouts, out, wishes)
    elif format is Format.HEVY:
        rows = export_csv.write_hevy(workouts, out, wishes)
    else:
        rows = openweight.write(workouts, out, wishes, flattening.losses)
    return Written(rows, sentences(flattening.losses))


def _told(workouts: Iterable[Workout], progress: Callable[[int], bool] | None) -> Iterator[Workout]:
    for number, workout in enumerate(workouts, 1):
        if progress is not None and number % REPORT_EVERY == 0 and not progress(number):
            raise Cancelled(tr("Export", "The export was cancelled; no file was written."))
        yield workout


def _put_in_place(unfinished: Path, path: Path, replace_file: bool) -> None:
    """Give the finished file its name; a file that appeared there meanwhile is not replaced unasked."""
    if replace_file:
        unfinished.replace(path)
    else:
        try:
            os.link(unfinished, path)
        except FileExistsError:
            sentence = tr("Export", "“{path}” appeared meanwhile; choose another name.")
            raise InvalidValue(sentence.format(path=path)) from None
        except OSError:
            unfinished.rename(path)  # a file system without links, such as FAT
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    with suppress(OSError):  # some network file systems cannot do this
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
