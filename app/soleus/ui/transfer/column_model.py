"""The columns of a table as rows: their names, what stands in them, what they are, and how that is read."""

from dataclasses import dataclass
from enum import IntEnum
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from soleus.interchange.mapped import Columns, Grid, Meaning, Role
from soleus.interchange.mapped_days import orders
from soleus.interchange.mapped_values import has_decimal_comma
from soleus.ui.text import tr
from soleus.ui.transfer.column_words import meaning_name, read_as
from soleus.ui.transfer.exercise_model import ROW_ROLE, Index
from soleus.ui.transfer.lists import shortened

_C = "Columns"
EXAMPLES = 3
"""So many different fields of a column are shown."""


class Part(IntEnum):
    """The columns of this table."""

    NAME = 0
    MEANING = 1
    READ = 2


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """What a row shows; `is_open` says that something is to be decided."""

    name: str
    example: str
    meaning: str
    is_open: bool
    is_ignored: bool
    read: str


class ColumnModel(QAbstractTableModel):
    """The columns of a grid with their meanings; `decided` tells that one was changed."""

    decided = Signal()

    def __init__(self, grid: Grid, columns: Columns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid, self.columns = grid, columns
        self._examples: list[list[str]] = []
        self._orders: dict[int, tuple[str, ...]] = {}
        self._rows: dict[int, ColumnRow] = {}
        self._comma = False
        self.show_table(grid, columns)

    def show_table(self, grid: Grid, columns: Columns) -> None:
        """Show another understanding of the table."""
        self.beginResetModel()
        self.grid, self.columns = grid, columns
        self._examples = [
            list(dict.fromkeys(text.strip() for text in grid.column(place, 40)))[:EXAMPLES]
            for place in range(grid.width)
        ]
        short = (text for found in self._examples for text in found if len(text) < 12)
        self._comma = has_decimal_comma(short, grid.table.delimiter == ";")
        self._orders.clear()
        self._rows.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.grid.width

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Part)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr(_C, "In the file"), tr(_C, "What it is"), tr(_C, "Read as"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.name, row.meaning, row.read)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (f"{row.name}: {row.example}", row.meaning, row.read)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape((f'{row.name}: {row.example}', row.meaning, row.read)[index.column()])}</p>"
        return None

    def row(self, place: int) -> ColumnRow:
        """Return what a row shows."""
        if place not in self._rows:
            self._rows[place] = self._made(place)
        return self._rows[place]

    def _made(self, place: int) -> ColumnRow:
        meaning, found = self.columns.meanings[place], self._examples[place]
        name = shortened(self.grid.names[place]) or tr(_C, "Column {number}").format(number=place + 1)
        is_date = meaning.role is Role.DATE
        words = meaning_name(meaning, is_date and len(self.orders(place)) > 1)
        read = dict.fromkeys(read_as(meaning, text, self._comma) for text in found)
        return ColumnRow(
            name=name,
            example=", ".join(shortened(text) for text in found) or tr(_C, "empty"),
            meaning=words,
            is_open=is_date and not meaning.unit,
            is_ignored=meaning.role is Role.IGNORED,
            read=shortened(", ".join(read)).strip(),
        )

    def orders(self, place: int) -> tuple[str, ...]:
        """Return the orders of day, month and year that fit a column."""
        if place not in self._orders:
            self._orders[place] = orders(self.grid.column(place))
        return self._orders[place]

    @property
    def order_is_open(self) -> bool:
        """Whether it is still to be said how dates are written."""
        place = self.columns.place(Role.DATE)
        return place is not None and not self.columns.meanings[place].unit

    def decide(self, place: int, meaning: Meaning) -> None:
        """Let a column be something."""
        self.columns = self.columns.with_meaning(place, meaning)
        self._rows.clear()
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(Part) - 1))
        self.decided.emit()
