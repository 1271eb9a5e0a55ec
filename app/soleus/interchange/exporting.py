"""A logbook written to a file: all of it or nothing, and never over a file that nobody agreed to lose."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from secrets import token_hex
from typing import TextIO

from soleus.domain.contents import LogbookContents
from soleus.domain.errors import Cancelled, InvalidValue, SoleusError
from soleus.domain.workout import Workout
from soleus.interchange import csv_log, json_log

REPORT_EVERY = 100


class Format(StrEnum):
    """How a logbook can be written out."""

    CSV = "csv"
    JSON = "json"


def export(
    contents: LogbookContents,
    path: Path,
    format: Format,
    names: Mapping[str, str],
    *,
    replace_file: bool = False,
    progress: Callable[[int], bool] | None = None,
) -> int:
    """Write a logbook to `path`, readable by its owner only, and return the number of rows (CSV) or workouts (JSON).

    The file appears when it is complete and on disk; a file that is there is replaced only where `replace_file` says
    so. `names` gives the name of each exercise key. `progress` is called with the workouts written so far and returns
    False to cancel. Raises InvalidValue, Cancelled or SoleusError; then nothing was changed.
    """
    if path.is_dir():
        raise InvalidValue(f"“{path}” is a folder; name a file in it.")
    if path.exists() and not replace_file:
        raise InvalidValue(f"“{path}” is there already; name a file that does not exist yet, or remove it first.")
    if not path.parent.is_dir():
        raise InvalidValue(f"The folder “{path.parent}” does not exist; make it, or choose another one.")
    told = replace(contents, workouts=_told(contents.workouts, progress))
    unfinished = path.with_name(f".{path.name[:100]}.{token_hex(4)}.part")
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        # newline="": csv ends its lines itself, and JSON is the same on every platform.
        with open(descriptor, "w", encoding="utf-8", newline="") as out:
            count = _write(told, out, format, names)
            out.flush()
            os.fsync(out.fileno())
        _put_in_place(unfinished, path, replace_file)
    except OSError as error:
        raise SoleusError(f"“{path}” cannot be written: {error.strerror or error}. Nothing was exported.") from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return count


def _write(contents: LogbookContents, out: TextIO, format: Format, names: Mapping[str, str]) -> int:
    if format is Format.JSON:
        return json_log.write(contents, out)
    return csv_log.write(contents.workouts, out, names=names, band_sets=contents.band_sets)


def _told(workouts: Iterable[Workout], progress: Callable[[int], bool] | None) -> Iterator[Workout]:
    for number, workout in enumerate(workouts, 1):
        if progress is not None and number % REPORT_EVERY == 0 and not progress(number):
            raise Cancelled("The export was cancelled; no file was written.")
        yield workout


def _put_in_place(unfinished: Path, path: Path, replace_file: bool) -> None:
    """Give the finished file its name; a file that appeared there meanwhile is not replaced unasked."""
    if replace_file:
        unfinished.replace(path)
    else:
        try:
            os.link(unfinished, path)
        except FileExistsError:
            raise InvalidValue(f"“{path}” appeared meanwhile; choose another name.") from None
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
