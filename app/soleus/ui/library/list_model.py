"""The middle list as a model: headings and exercises, each row formatted when it is first shown."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soleus.domain.exercise import Exercise
from soleus.domain.ports import LastDone
from soleus.domain.progress import BandOf
from soleus.ui.library.arranging import Heading, Row
from soleus.ui.library.last_line import Piece, last_pieces, spoken
from soleus.ui.library.words import day_within, dose_text
from soleus.ui.text import tr
from soleus.ui.wording import group_name

ExerciseRole = Qt.ItemDataRole.UserRole + 1
PiecesRole = Qt.ItemDataRole.UserRole + 2
DayRole = Qt.ItemDataRole.UserRole + 3

_Index = QModelIndex | QPersistentModelIndex


class ExerciseListModel(QAbstractListModel):
    """Rows of the library; a heading cannot be chosen."""

    def __init__(self, band_of: BandOf, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._band_of = band_of
        self._today = today
        self._rows: list[Row] = []
        self._last: Mapping[str, LastDone] = {}
        self._pieces: dict[str, tuple[Piece, ...]] = {}

    def set_rows(self, rows: Sequence[Row], last: Mapping[str, LastDone]) -> None:
        """Show other rows; what was last done is formatted anew only where it changed."""
        self.beginResetModel()
        if last is not self._last:
            self._pieces.clear()
        self._rows = list(rows)
        self._last = last
        self.endResetModel()

    def exercise_at(self, index: _Index) -> Exercise | None:
        """Return the exercise of a row, None for a heading."""
        row = self._rows[index.row()] if index.isValid() else None
        return None if row is None or isinstance(row, Heading) else row

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of an exercise; invalid where the list does not show it."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, Heading) and row.key == key:
                return self.index(number)
        return QModelIndex()

    def first(self) -> QModelIndex:
        """Return the first exercise; invalid in an empty list."""
        return next((self.index(n) for n, row in enumerate(self._rows) if not isinstance(row, Heading)), QModelIndex())

    def day_text(self, key: str) -> str:
        """Return when an exercise was last done, with the year where it is another one."""
        done = self._last.get(key)
        return "" if done is None else day_within(done.day, self._today())

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.exercise_at(index) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Heading):
            is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.text if is_text else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == ExerciseRole:
            return row
        if role == PiecesRole:
            return self._line(row)
        if role == DayRole:
            return self.day_text(row.key)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.name, spoken(self._line(row)), self.day_text(row.key)) if part)
        return None

    def _line(self, exercise: Exercise) -> tuple[Piece, ...]:
        line = self._pieces.get(exercise.key)
        if line is None:
            done = self._last.get(exercise.key)
            if done is not None:
                line = last_pieces(exercise, done.entry, self._band_of)
            line = line or (Piece(text=tr("Library", "archived") if exercise.archived else _where(exercise)),)
            self._pieces[exercise.key] = line
        return line


def _where(exercise: Exercise) -> str:
    """What stands below the name of an exercise that was never done: its group and dose."""
    figures = dose_text(exercise)
    return ", ".join(part for part in (group_name(exercise.group), figures) if part)
