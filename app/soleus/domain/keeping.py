"""Backups as values: their names, which of them are kept, and what is in each."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol

SUFFIX = ".soleus"

DAILY_DAYS = 14
WEEKLY_DAYS = 63
BEFORE_CHANGE_DAYS = 90
BEFORE_UPGRADE_DAYS = 366
ALWAYS_KEPT = 5
"""The newest ones are kept whatever their age: a clock that jumps ahead must not empty the folder."""


class Reason(StrEnum):
    """Why a backup was made."""

    START = "start"
    UPGRADE = "upgrade"
    IMPORT = "import"
    RESTORE = "restore"
    HAND = "hand"


_NAME = re.compile(
    r"(?P<stem>.+)-(?P<moment>\d{8}T\d{6})Z-(?P<reason>start|upgrade|import|restore|hand)(-\d+)?\.soleus", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the name of a backup says: when (UTC, to the second) and why it was made."""

    moment: datetime
    reason: Reason


def backup_name(stem: str, stamp: Stamp, again: int = 0) -> str:
    """Return the name of a backup's file; `again` tells those of one second apart.

    >>> backup_name("logbook", Stamp(datetime(2026, 11, 20, 17, 15, tzinfo=UTC), Reason.START))
    'logbook-20261120T171500Z-start.soleus'
    """
    moment = stamp.moment.astimezone(UTC)
    number = f"-{again + 1}" if again else ""
    return f"{stem}-{moment:%Y%m%dT%H%M%S}Z-{stamp.reason}{number}{SUFFIX}"


def stamp_of(name: str) -> Stamp | None:
    """Return what a file's name says, or None where it is no backup's.

    >>> stamp_of("logbook-20261120T171500Z-start.soleus").reason
    <Reason.START: 'start'>
    """
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        moment = datetime.strptime(found["moment"], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Stamp(moment, Reason(found["reason"]))


@dataclass(frozen=True, slots=True)
class Held:
    """A backup as the rule sees it; `sound` is False where it cannot be read."""

    name: str
    stamp: Stamp
    sound: bool = True


def to_thin(backups: Iterable[Held], now: datetime) -> list[Held]:
    """Return the backups that need not be kept any longer, oldest first.

    Those of one second are given newest first; `now` says in which zone days are counted.

    Kept are: all of today (and of days that are still to come by this clock), the last of each day for two weeks, of
    each week for two months, of each month without end; those before an import or restore for three months, before an
    upgrade for a year, those made by hand without end; and the newest ones in any case. One that cannot be read never
    stands for its day, and it stays as long as there is no later sound one.
    """
    ordered = sorted(backups, key=lambda held: held.stamp.moment, reverse=True)
    kept: set[str] = {held.name for held in ordered[:ALWAYS_KEPT]}
    kept |= {held.name for held in [one for one in ordered if one.sound][:ALWAYS_KEPT]}
    today = now.date()
    stood_for: set[tuple[str, object]] = set()
    a_sound_one_is_later = False
    for held in ordered:
        day = held.stamp.moment.astimezone(now.tzinfo).date()
        slots = _slots(day, today) if held.sound else []
        if _is_kept_for_itself(held, day, today) or not (held.sound or a_sound_one_is_later):
            kept.add(held.name)
        for slot in slots:
            if slot not in stood_for:
                stood_for.add(slot)
                kept.add(held.name)
        a_sound_one_is_later |= held.sound
    return [held for held in reversed(ordered) if held.name not in kept]


def _is_kept_for_itself(held: Held, day: date, today: date) -> bool:
    age = (today - day).days
    match held.stamp.reason:
        case Reason.HAND:
            return True
        case Reason.UPGRADE:
            return age <= BEFORE_UPGRADE_DAYS
        case Reason.IMPORT | Reason.RESTORE:
            return age <= BEFORE_CHANGE_DAYS
        case Reason.START:
            return age <= 0


def _slots(day: date, today: date) -> list[tuple[str, object]]:
    """Return what a backup of a day can stand for: its day, its week, its month."""
    slots: list[tuple[str, object]] = [("month", (day.year, day.month))]
    if today - day <= timedelta(days=DAILY_DAYS):
        slots.append(("day", day))
    if today - day <= timedelta(days=WEEKLY_DAYS):
        slots.append(("week", day - timedelta(days=day.weekday())))
    return slots


# What is in a backup


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in the file of a logbook; `last_day` is the day of its last workout."""

    workouts: int
    sets: int
    last_day: date | None
    trainees: tuple[str, ...]
    schema: int
    revision: int


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in a folder: `contents` is None where it cannot be read."""

    path: Path
    stamp: Stamp
    size: int
    contents: Contents | None
    is_second: bool = False

    @property
    def sound(self) -> bool:
        """Whether it can be read."""
        return self.contents is not None


@dataclass(frozen=True, slots=True)
class Written:
    """A backup that was written and verified; `warning` says in a sentence what kept the second copy from it."""

    backup: Backup
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Restored:
    """A logbook that was put in place of another; `kept` is where the one before stands, None where there was none."""

    contents: Contents
    kept: Path | None


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could be read of a damaged logbook, in a file of its own until it is put in place.

    `saved` and `lost` count rows by table ("workouts", "sets" …); a loss of rows that nothing tells of is not in
    `lost`, so `all_known` says whether every table could be read to its end. `mended` counts rows whose workout or
    exercise was lost and which were given a new one.
    """

    path: Path
    saved: dict[str, int]
    lost: dict[str, int]
    mended: int
    all_known: bool
    contents: Contents


Progress = Callable[[int, int], bool]
"""Called with (done, total), a total of 0 being unknown; returns False where the work is no longer wanted."""


class Vault(Protocol):
    """The backups of one logbook. Slow ones take a `progress` and raise Cancelled; all raise SoleusError."""

    @property
    def folder(self) -> Path:
        """Where the backups lie."""

    @property
    def logbook(self) -> Path:
        """The logbook they are of."""

    def is_changed(self) -> bool:
        """Return whether the logbook holds anything that the newest backup does not."""

    def contents(self) -> Contents | None:
        """Return what is in the logbook now, None where there is none or it cannot be read."""

    def write(self, stamp: Stamp, progress: Progress | None = None) -> Written:
        """Write a verified backup, and a second one into the second folder."""

    def write_to(self, target: Path, progress: Progress | None = None) -> Contents:
        """Write a verified copy of the logbook under a name; a file that is there is replaced once it stands."""

    def write_into(self, folder: Path, stamp: Stamp, progress: Progress | None = None) -> Path:
        """Write a verified copy of the logbook into a folder, under the name of a backup; return its path."""

    def backups(self, second: bool = False) -> Sequence[Backup]:
        """Return the backups, newest first; those of the second folder where asked."""

    def look_at(self, path: Path) -> Contents:
        """Return what is in a logbook's file; raises ReadingError where it is none or is not whole."""

    def restore(self, path: Path, stamp: Stamp, progress: Progress | None = None) -> Restored:
        """Put a backup (or any logbook's file) in place; the present state is backed up first."""

    def salvage(self, progress: Progress | None = None) -> Salvaged:
        """Read what can be read of the logbook into a file of its own; the logbook is left as it is."""

    def take(self, salvaged: Salvaged, moment: datetime) -> Restored:
        """Put what was read in place of the logbook, which is kept aside under the moment."""

    def drop(self, salvaged: Salvaged) -> None:
        """Delete what was read, which is not wanted."""

    def thin(self, now: datetime) -> int:
        """Delete the backups that need not be kept; return their number."""

    def delete(self, backup: Backup) -> None:
        """Delete one backup."""

    def keep(self, backup: Backup) -> Backup:
        """Let the rule never delete a backup; return it under its new name."""

    def second_folder(self) -> Path | None:
        """Return the folder that gets a copy of each backup."""

    def choose_second_folder(self, folder: Path | None) -> None:
        """Choose that folder; None ends it."""

    def sweep(self) -> None:
        """Delete what a program that was ended while it wrote a backup left unfinished."""

    def catch_up(self) -> str:
        """Copy the newest backup into the second folder where it is not there yet; return what kept it from that."""
