"""The month as a table: six weeks of seven days, and how each week kept to its plan."""

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from soleus.ui.planner.month_picture import WEEKS, MonthDay, MonthPicture
from soleus.ui.text import day_long, day_short, tr, weekday_short

KeptRole = Qt.ItemDataRole.UserRole + 1
KEPT = 7
"""The column of how a week kept to its plan."""
_Index = QModelIndex | QPersistentModelIndex


class MonthModel(QAbstractTableModel):
    """Shows one picture."""

    def __init__(self, picture: MonthPicture, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picture = picture

    def show_picture(self, picture: MonthPicture) -> None:
        """Show another picture."""
        self.picture = picture
        self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, KEPT))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, KEPT)

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of a day; none where it is not in sight."""
        found = self.picture.at(day)
        if found is None:
            return QModelIndex()
        week, weekday = divmod((day - self.picture.first).days, 7)
        return self.index(week, weekday)

    def day(self, index: _Index) -> MonthDay | None:
        """Return the day of a cell; None for the last column."""
        if not index.isValid() or index.column() == KEPT:
            return None
        return self.picture.days[7 * index.row() + index.column()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else KEPT + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        enabled = Qt.ItemFlag.ItemIsEnabled
        if self.day(index) is None:
            return enabled
        return enabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        day = self.day(index)
        if day is None:
            return self._kept_data(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.day_words(day.day)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(chip.face.spoken for chip in day.chips)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(day)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return self.picture.weeks[section].name if role == Qt.ItemDataRole.DisplayRole else None
        if section == KEPT:
            return tr("Planner", "Kept to plan") if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return weekday_short(self.picture.days[section].day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return QLocale().standaloneDayName(self.picture.days[section].day.weekday() + 1)
        return None

    def day_words(self, day: date) -> str:
        """Return the figure of a day; the first of a month says which."""
        return day_short(day) if day.day == 1 else str(day.day)

    def _kept_data(self, index: _Index, role: int) -> object:
        kept = self.picture.weeks[index.row()]
        if role == KeptRole:
            return kept
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return kept.spoken()
        return None

    def _spoken(self, day: MonthDay) -> str:
        named = day_long(day.day)
        if day.day == self.picture.today:
            named = tr("Planner", "{day}, today").format(day=named)
        return ": ".join((named, "; ".join(chip.face.spoken for chip in day.chips) or tr("Planner", "nothing planned")))
