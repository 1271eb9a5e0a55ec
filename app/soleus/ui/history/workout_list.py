"""The list of workouts as a model: month headings with their counts, and workouts read a page at a time."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from soleus.domain.ports import MonthCount
from soleus.ui.history.summary import WorkoutRow
from soleus.ui.text import day_long, month_name, plural

PAGE = 40
"""Workouts read at once."""

_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row holds besides its words."""

    HEADING = Qt.ItemDataRole.UserRole + 1  # MonthCount of a heading
    WORKOUT = Qt.ItemDataRole.UserRole + 2  # WorkoutRow, None while it is being read


@dataclass(frozen=True, slots=True)
class PageWanted:
    """A page of a month to be read: the workouts after the (day, id) of the last one known, at most `limit`."""

    month: int
    older_than: tuple[date, int]
    limit: int


class WorkoutList(QAbstractListModel):
    """Rows of all months, their number known from the counts; the workouts come when they are looked at.

    So the scroll bar is true from the start, and no place of a long history is further away than another.
    """

    page_wanted = Signal(object)

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self.months: list[MonthCount] = []
        self.starts: list[int] = []
        self._rows = 0
        self._loaded: list[list[WorkoutRow]] = []
        self._asked: set[int] = set()

    def set_months(self, months: Sequence[MonthCount], loaded: Sequence[Sequence[WorkoutRow]] = ()) -> None:
        """Show other months, newest first; `loaded` holds the first workouts of the months, as far as read."""
        self.beginResetModel()
        self.months = list(months)
        self.starts, self._rows = [], 0
        for month in self.months:
            self.starts.append(self._rows)
            self._rows += month.workouts + 1
        self._loaded = [list(loaded[at]) if at < len(loaded) else [] for at in range(len(self.months))]
        self._asked.clear()
        self.endResetModel()

    def add_page(self, wanted: PageWanted, rows: Sequence[WorkoutRow]) -> None:
        """Take in the workouts of a page that was asked for."""
        self._asked.discard(wanted.month)
        if wanted.month >= len(self.months) or self._after(wanted.month) != wanted.older_than:
            return
        known = self._loaded[wanted.month]
        first = self.starts[wanted.month] + 1 + len(known)
        fits = [row for row in rows if (row.day.year, row.day.month) == self._year_month(wanted.month)]
        known += fits[: self.months[wanted.month].workouts - len(known)]
        last = self.starts[wanted.month] + len(known)
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last))

    def want_rows(self, first: int, last: int) -> None:
        """Ask for what is missing of the rows from first to last."""
        if not self.months:
            return
        for month in range(self.month_of(first), self.month_of(last) + 1):
            place = min(last - self.starts[month], self.months[month].workouts)
            known = len(self._loaded[month])
            if place > known and month not in self._asked:
                self._asked.add(month)
                limit = min(PAGE, self.months[month].workouts - known)
                self.page_wanted.emit(PageWanted(month, self._after(month), limit))

    def month_of(self, row: int) -> int:
        """Return the number of the month a row belongs to."""
        return max(0, bisect_right(self.starts, row) - 1)

    def workout(self, row: int) -> WorkoutRow | None:
        """Return the workout of a row; None for a heading or what is not read yet."""
        if not 0 <= row < self._rows:
            return None
        month = self.month_of(row)
        place = row - self.starts[month] - 1
        known = self._loaded[month]
        return known[place] if 0 <= place < len(known) else None

    def is_heading(self, row: int) -> bool:
        """Whether a row is the heading of a month."""
        return bool(self.months) and self.starts[self.month_of(row)] == row

    def row_of(self, workout_id: int) -> int | None:
        """Return the row of a workout, None where it was not read yet."""
        for month, known in enumerate(self._loaded):
            for place, row in enumerate(known):
                if row.id == workout_id:
                    return self.starts[month] + 1 + place
        return None

    def month_row(self, day: date) -> int | None:
        """Return the row of the heading of a day's month, None where the month has no workouts."""
        for month, start in zip(self.months, self.starts, strict=True):
            if (month.year, month.month) == (day.year, day.month):
                return start
        return None

    @property
    def workouts(self) -> int:
        """The number of all workouts, read or not."""
        return self._rows - len(self.months)

    def loaded_months(self) -> dict[tuple[int, int], int]:
        """Return how many workouts of each month were read."""
        return {self._year_month(at): len(known) for at, known in enumerate(self._loaded) if known}

    def _year_month(self, month: int) -> tuple[int, int]:
        return self.months[month].year, self.months[month].month

    def _after(self, month: int) -> tuple[date, int]:
        known = self._loaded[month]
        return (known[-1].day, known[-1].id) if known else month_end(*self._year_month(month))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._rows

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.is_heading(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        if not 0 <= row < self._rows:
            return None
        heading = self.is_heading(row)
        if role == Role.HEADING:
            return self.months[self.month_of(row)] if heading else None
        if role == Role.WORKOUT:
            return None if heading else self.workout(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if heading:
                return heading_words(self.months[self.month_of(row)])
            found = self.workout(row)
            return None if found is None else f"{day_long(found.day)}, {found.name}, {plain_text(found)}"
        return None


def month_end(year: int, month: int) -> tuple[date, int]:
    """Return a (day, id) just after all workouts of a month."""
    return (date(year + month // 12, month % 12 + 1, 1), 0)


def heading_words(month: MonthCount) -> str:
    """Return "November 2026, 9 workouts"."""
    return f"{month_name(date(month.year, month.month, 1))}, {count_words(month.workouts)}"


def count_words(workouts: int) -> str:
    """Return "9 workouts"."""
    return plural("History", "%n workout", "%n workouts", workouts)


def plain_text(row: WorkoutRow) -> str:
    """Return a row's second line in words, for a screen reader."""
    from soleus.domain.workout import Side
    from soleus.ui.text import side_name
    from soleus.ui.widgets.bands import band_words

    words = []
    for token in row.tokens:
        if isinstance(token, Side):
            words.append(side_name(token))
        elif isinstance(token, str):
            words.append(token)
        else:
            words.append(band_words(token.name, token.level))
    return " ".join(words)
