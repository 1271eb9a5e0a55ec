"""Backups in words: when and why they were made, what is in them, and how large they are."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale

from soleus.domain.keeping import Backup, Contents, Reason
from soleus.ui.text import DASH, day_name, day_with_year, number_locale, plural, time_of_day, tr

_C = "Safekeeping"


def reason_name(reason: Reason) -> str:
    """Return why a backup was made."""
    return {
        Reason.START: tr(_C, "by itself"),
        Reason.UPGRADE: tr(_C, "before a change of format"),
        Reason.IMPORT: tr(_C, "before an import"),
        Reason.RESTORE: tr(_C, "before a restore"),
        Reason.HAND: tr(_C, "kept by hand"),
    }[reason]


def moment_text(moment: datetime, now: datetime) -> str:
    """Return a moment as one speaks of it: "today, 17:15", "yesterday, 9:40", "Tue 17 Nov, 18:20", else with the year.

    Days are those of the zone that `now` is in.
    """
    local = moment.astimezone(now.tzinfo)
    days = (now.date() - local.date()).days
    if days == 0:
        day = tr(_C, "today")
    elif days == 1:
        day = tr(_C, "yesterday")
    else:
        day = day_name(local.date()) if local.year == now.year else day_with_year(local.date())
    return tr(_C, "{day}, {time}").format(day=day, time=time_of_day(local))


def size_text(size: int) -> str:
    """Return the size of a file: "1.2 MB"."""
    format = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return number_locale().formattedDataSize(size, 1, format)


def workouts_text(contents: Contents) -> str:
    """Return "61 workouts, 1,044 sets"."""
    workouts = plural(_C, "%n workout", "%n workouts", contents.workouts)
    return tr(_C, "{workouts}, {sets}").format(workouts=workouts, sets=plural(_C, "%n set", "%n sets", contents.sets))


def last_day_text(contents: Contents) -> str:
    """Return the day of the last workout; a dash where there is none."""
    return DASH if contents.last_day is None else day_with_year(contents.last_day)


def trainees_text(contents: Contents) -> str:
    """Return the names of the trainees."""
    return ", ".join(name or tr("People", "You") for name in contents.trainees) or DASH


def contents_text(contents: Contents) -> str:
    """Return what is in a logbook in one line; trainees are named where there are several."""
    parts = [workouts_text(contents)]
    if contents.last_day is not None:
        parts.append(tr(_C, "last one {day}").format(day=day_with_year(contents.last_day)))
    if len(contents.trainees) > 1:
        parts.append(trainees_text(contents))
    return " · ".join(parts)


def backup_text(backup: Backup, now: datetime) -> str:
    """Return a backup in words, as a screen reader tells it."""
    said = contents_text(backup.contents) if backup.contents is not None else tr(_C, "cannot be read")
    parts = [moment_text(backup.stamp.moment, now), reason_name(backup.stamp.reason), said, size_text(backup.size)]
    if backup.is_second:
        parts.append(tr(_C, "in the second folder"))
    return ", ".join(parts)


def unreachable_text(folder: Path) -> str:
    """Return what is said of a second folder that is not there."""
    said = tr(
        _C, "{folder} is not there now. It gets its backup as soon as it is: connect the disk, or choose another."
    )
    return said.format(folder=folder)
