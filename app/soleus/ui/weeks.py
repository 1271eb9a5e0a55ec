"""The day that weeks begin with: the user's choice, else that of the language."""

from PySide6.QtCore import QLocale, Qt

_chosen: list[int] = []


def begin_weeks_on(weekday: int | None) -> None:
    """Let weeks begin with a day (0 for Monday … 6 for Sunday) from now on; None leaves it to the language."""
    _chosen[:] = [] if weekday is None else [weekday]


def first_of_language() -> int:
    """Return the day that a week begins with where the language is spoken."""
    return QLocale().firstDayOfWeek().value - 1


def first_weekday() -> int:
    """Return the day that weeks begin with: 0 for Monday … 6 for Sunday."""
    return _chosen[0] if _chosen else first_of_language()


def qt_first_weekday() -> Qt.DayOfWeek:
    """Return the same as Qt's calendars want it."""
    return Qt.DayOfWeek(first_weekday() + 1)


def weekday_long(weekday: int) -> str:
    """Return the name of a day of the week (0 for Monday) as it stands alone: "Monday"."""
    return QLocale().standaloneDayName(weekday + 1)


def weekday_name(weekday: int) -> str:
    """Return the short name of a day of the week (0 for Monday): "Mon"."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)
