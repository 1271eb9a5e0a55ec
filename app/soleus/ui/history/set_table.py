"""The sets of a workout as rows: a heading per exercise, then a row per set and side."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soleus.domain.workout import Entry, SideSet, Workout
from soleus.services.composition import Services
from soleus.ui.history.words import amounts, remarks
from soleus.ui.text import load_text, number, plural, side_name, time_of_day, tr
from soleus.ui.widgets.bands import band_words
from soleus.ui.wording import effort_text

_Index = QModelIndex | QPersistentModelIndex
_Display = Qt.ItemDataRole.DisplayRole


class Column(IntEnum):
    """The columns of the table."""

    SET, SIDE, LOAD, AMOUNT, EFFORT, PAIN, TIME, REMARKS = range(8)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: of an entry's heading where `row` is None, else of one side of a set; `first` of the set's rows."""

    entry: Entry
    row: SideSet | None = None
    first: bool = True


class SetTable(QAbstractTableModel):
    """Shows one workout; it is replaced as a whole, and the view keeps its place by the ids."""

    ROW = Qt.ItemDataRole.UserRole + 1

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._rows: list[TableRow] = []

    def set_workout(self, workout: Workout | None) -> None:
        """Show a workout, or none."""
        self.beginResetModel()
        self._rows = []
        for entry in workout.entries if workout else ():
            self._rows.append(TableRow(entry))
            shown = 0
            for row in entry.sets:
                self._rows.append(TableRow(entry, row, row.number != shown))
                shown = row.number
        self.endResetModel()

    def at(self, row: int) -> TableRow | None:
        """Return what a row shows."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, entry_id: int, row_id: int | None) -> int | None:
        """Return the row of a side row, or of an entry's heading; None where it is gone."""
        for at, shown in enumerate(self._rows):
            if shown.entry.id == entry_id and (shown.row.id if shown.row else None) == row_id:
                return at
        return None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Display) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            end = section in (Column.SET, Column.AMOUNT, Column.PAIN, Column.TIME)
            side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if orientation != Qt.Orientation.Horizontal or role != _Display:
            return None
        return (
            tr("History", "Set"),
            tr("History", "Side"),
            tr("History", "Load"),
            tr("History", "Done"),
            tr("History", "Effort"),
            tr("History", "Pain"),
            tr("History", "Time"),
            tr("History", "Remarks"),
        )[section]

    def data(self, index: _Index, role: int = _Display) -> object:
        shown = self.at(index.row())
        if shown is None:
            return None
        if role == self.ROW:
            return shown
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.REMARKS and shown.row is not None:
            return shown.row.note or None
        if role not in (_Display, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if shown.row is None:
            return self._heading_words(shown.entry) if index.column() == 0 else ""
        return self._words(shown, shown.row, index.column())

    def _heading_words(self, entry: Entry) -> str:
        name = self._services.catalogue.name(entry.exercise_key)
        return f"{name}, {plural('History', '%n set', '%n sets', entry.set_count)}"

    def _words(self, shown: TableRow, row: SideSet, column: int) -> str:
        exercise = self._services.catalogue.by_key().get(shown.entry.exercise_key)
        match column:
            case Column.SET:
                return number(row.number)
            case Column.SIDE:
                return side_name(row.side)
            case Column.LOAD:
                return self.load_words(row)
            case Column.AMOUNT:
                return amounts(row, exercise)
            case Column.EFFORT:
                return effort_text(row.effort)
            case Column.PAIN:
                return "" if row.pain is None else number(row.pain)
            case Column.TIME:
                return "" if row.done_at is None else time_of_day(row.done_at)
            case _:
                return remarks(row)

    def load_words(self, row: SideSet) -> str:
        """Return a row's load in words, its band by name and level."""
        band = self._services.catalogue.known_band(row.load.band.band_id) if row.load.band else None
        words = [band_words(band[0].shown_name, band[1]) if band else row.load.band_label, band_extras(row)]
        return ", ".join(part for part in (*words, load_text(row.load)) if part)


def band_extras(row: SideSet) -> str:
    """Return "120 %, 2 strands, 1 twist" of a row's band."""
    use = row.load.band
    if use is None:
        return ""
    parts = []
    if use.elongation_pct is not None:
        parts.append(tr("Band", "{number} %").format(number=number(use.elongation_pct)))
    if use.strands > 1:
        parts.append(plural("Band", "%n strand", "%n strands", use.strands))
    if use.twists:
        parts.append(plural("Band", "%n twist", "%n twists", use.twists))
    return ", ".join(parts)
