"""The model of the grid: a heading per exercise, below it a row per side, and its note."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from soleus.domain.band import Band, BandUse
from soleus.domain.circuits import circuit_of
from soleus.domain.equipment import Equipment
from soleus.domain.errors import SoleusError
from soleus.domain.exercise import Exercise
from soleus.domain.prescribing import moved, with_item, with_rounds
from soleus.domain.prescription import Items, Prescription, TargetSide
from soleus.domain.reach import Reach, reach_of
from soleus.domain.units import WeightUnit
from soleus.ui.planner.grid_bands import BandNames
from soleus.ui.planner.grid_edit import TYPED, Column, parse_rounds, with_band, with_target_side, with_text
from soleus.ui.planner.grid_hints import Below, Hint, Hints, outdated, rows_below, shown
from soleus.ui.planner.grid_rows import GridGroup, GridLine
from soleus.ui.planner.grid_speech import heading_data, spoken, tip
from soleus.ui.text import tr

GroupRole = Qt.ItemDataRole.UserRole + 1
LineRole = Qt.ItemDataRole.UserRole + 2
NoteRole = Qt.ItemDataRole.UserRole + 3
HintRole = Qt.ItemDataRole.UserRole + 4
ITEM_MIME = "application/x-soleus-prescription"

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = 0


class GridModel(QAbstractItemModel):
    """Groups as rows; edits are not made here but asked for: with `edited` (the new items, a key for merging), or with
    `asked` where they have a name (the new items, what undo calls it).

    `grown` says that rows below headings came, `told` that all cells may read otherwise.
    """

    edited = Signal(object, str)
    asked = Signal(object, str)
    grown = Signal()
    told = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._groups: tuple[GridGroup, ...] = ()
        self._below: list[list[Below]] = []
        self._hints: Hints = {}
        self._shown: object = None
        self._exercises: dict[str, Exercise] = {}
        self.bands = BandNames({})
        self._unit = WeightUnit.KG
        self.equipment: Equipment | None = None
        self._note_open: int | None = None
        self._amount_heading = tr("Planner", "Target")

    def show_groups(
        self,
        groups: tuple[GridGroup, ...],
        exercises: dict[str, Exercise],
        bands: dict[str, tuple[Band, int]],
        unit: WeightUnit,
        done: bool = False,
    ) -> None:
        """Show other groups, or the same ones with other cells.

        `bands` are band and level by id; `done` says that the amounts are results instead of targets.
        """
        self._amount_heading = tr("Planner", "Done") if done else tr("Planner", "Target")
        same = [g.shape for g in groups] == [g.shape for g in self._groups]
        shown = (groups, exercises, bands, unit, done, self.equipment)
        unchanged, self._shown = shown == self._shown, shown
        self._exercises, self.bands, self._unit = exercises, BandNames(bands), unit
        if same:
            self._groups = groups
            for row, group in enumerate(groups):
                lines = {line.id: line for line in group.lines}
                self._below[row] = [lines[b.id] if isinstance(b, GridLine) else b for b in self._below[row]]
            if not unchanged:
                self._tell_all()
            self.show_hints(self._hints)
            return
        self.beginResetModel()
        self._groups = groups
        if not any(group.id == self._note_open for group in groups):
            self._note_open = None
        self._below = [self._wanted(group) for group in groups]
        self.endResetModel()

    def show_hints(self, hints: Hints) -> None:
        """Show what is suggested; rows come and go one by one, so that a cell that is being edited stays open."""
        self._hints, grown = hints, False
        for row, group in enumerate(self._groups):
            have, wanted, parent = self._below[row], self._wanted(group), self.index(row, 0)
            for at in outdated(have, wanted):
                self.beginRemoveRows(parent, at, at)
                del have[at]
                self.endRemoveRows()
            for at, below in enumerate(wanted):
                if at >= len(have) or have[at] != below:
                    self.beginInsertRows(parent, at, at)
                    have.insert(at, below)
                    self.endInsertRows()
                    grown = True
        if grown:
            self.grown.emit()

    def hints_of(self, index: _Index) -> tuple[Hint, ...]:
        """What can be accepted at an index: a hint itself, those below a row, or all of an exercise's rows."""
        group, hint, line = self.group(index), self.hint(index), self.line(index)
        if hint is not None:
            return (hint,) if hint.acceptable else ()
        if group is None or self.is_note(index):
            return ()
        return tuple(one for one in self._to_accept(group) if line is None or one.line_id == line.id)

    def all_hints(self) -> tuple[Hint, ...]:
        """All that can be accepted without changing an exercise for another."""
        return tuple(hint for group in self._groups for hint in self._to_accept(group))

    def _to_accept(self, group: GridGroup) -> tuple[Hint, ...]:
        return tuple(hint for hint in shown(self._hints, group.id, group.item) if hint.target is not None)

    def _wanted(self, group: GridGroup) -> list[Below]:
        hints = (*group.remarks, *shown(self._hints, group.id, group.item))
        return rows_below(group, hints, group.id == self._note_open)

    @property
    def unit(self) -> WeightUnit:
        """The unit of the weight column."""
        return self._unit

    @property
    def items(self) -> Items:
        """The prescriptions shown; empty for what was done."""
        return tuple(group.item for group in self._groups if group.item is not None)

    def groups(self) -> Sequence[GridGroup]:
        """The groups shown."""
        return self._groups

    def group(self, index: _Index) -> GridGroup | None:
        """The group an index belongs to."""
        if not index.isValid():
            return None
        row = index.row() if index.internalId() == _NO_PARENT else index.internalId() - 1
        return self._groups[row] if row < len(self._groups) else None

    def line(self, index: _Index) -> GridLine | None:
        """The line of an index, None for headings and notes."""
        below = self._below_at(index)
        return below if isinstance(below, GridLine) else None

    def hint(self, index: _Index) -> Hint | None:
        """What is suggested in the row of an index, None for other rows."""
        below = self._below_at(index)
        return below if isinstance(below, Hint) else None

    def is_note(self, index: _Index) -> bool:
        """Whether the index is a note's row."""
        return index.isValid() and index.internalId() != _NO_PARENT and self._below_at(index) is None

    def _below_at(self, index: _Index) -> Below:
        if not index.isValid() or index.internalId() == _NO_PARENT:
            return None
        below = self._below[index.internalId() - 1]
        return below[index.row()] if index.row() < len(below) else None

    def open_note(self, item_id: int) -> QModelIndex:
        """Make room for a note that is still empty, and return its index."""
        row = next((n for n, group in enumerate(self._groups) if group.id == item_id), None)
        if row is None:
            return QModelIndex()
        parent, below = self.index(row, 0), self._below[row]
        if None not in below:
            self._note_open = item_id
            at = self._wanted(self._groups[row]).index(None)
            self.beginInsertRows(parent, at, at)
            below.insert(at, None)
            self.endInsertRows()
            self.grown.emit()
        return self.index(below.index(None), 0, parent)

    def close_note(self) -> None:
        """Take the room for an empty note away."""
        row = next((n for n, group in enumerate(self._groups) if group.id == self._note_open), None)
        if row is not None and not self._groups[row].note:
            at = self._below[row].index(None)
            self.beginRemoveRows(self.index(row, 0), at, at)
            self._note_open = None
            del self._below[row][at]
            self.endRemoveRows()
        self._note_open = None

    def index_of(self, item_id: int, line_id: int | None = None, column: int = 0) -> QModelIndex:
        """Return the index of an exercise's heading, or of a line."""
        for row, group in enumerate(self._groups):
            if group.id != item_id:
                continue
            parent = self.index(row, 0)
            for at, below in enumerate(self._below[row]):
                if isinstance(below, GridLine) and below.id == line_id:
                    return self.index(at, column, parent)
            return parent
        return QModelIndex()

    def text_of(self, index: _Index) -> str:
        """Return what a cell shows, and its editor begins with."""
        group, line = self.group(index), self.line(index)
        if group is None:
            return ""
        if line is None:
            hint = self.hint(index)
            return hint.spoken if hint is not None else group.note if self.is_note(index) else group.title
        return self.bands.short(line.band) if index.column() == Column.BAND else line.text(Column(index.column()))

    def reach(self, index: _Index) -> Reach:
        """Return which weights can be had for the exercise of a cell."""
        group = self.group(index)
        exercise = self._exercises.get(group.exercise_key) if group is not None else None
        return reach_of(exercise, self.equipment)

    def rounds_index(self, index: _Index) -> QModelIndex:
        """Return the heading that says the rounds of an exercise's circuit, which is edited there."""
        group = self.group(index)
        if group is None or group.item is None:
            return QModelIndex()
        first = circuit_of(self.items, group.item)[0]
        return self.index_of(first.id)

    def is_heading(self, index: _Index) -> bool:
        """Whether an index is the heading of an exercise."""
        return index.isValid() and index.internalId() == _NO_PARENT

    def changed(self, index: _Index, value: object) -> Items:
        """Return the items with a cell's new value, on a heading that of its rounds; raises InvalidValue."""
        group = self.group(index)
        assert group is not None
        if self.is_heading(index):
            return with_rounds(self.items, group.id, parse_rounds(str(value)))
        return with_item(self.items, self._changed_item(index, value))

    def _changed_item(self, index: _Index, value: object) -> Prescription:
        group, line = self.group(index), self.line(index)
        assert group is not None
        assert group.item is not None
        if line is None:
            return replace(group.item, note=str(value).strip())
        column = Column(index.column())
        if column is Column.BAND:
            return with_band(group.item, line.id, value if isinstance(value, BandUse) else None)
        if column is Column.SIDE:
            return with_target_side(group.item, line.id, TargetSide(str(value)))
        return with_text(group.item, line.id, column, str(value), self._exercises.get(group.exercise_key), self._unit)

    def problem(self, index: _Index, text: str) -> str:
        """Return why a text cannot be taken, empty where it can."""
        try:
            self.changed(index, text)
        except SoleusError as error:
            return str(error)
        return ""

    def change(self, item: Prescription, merge_key: str = "") -> None:
        """Ask for a prescription to be stored in the place of the one with its id."""
        self.edited.emit(with_item(self.items, item), merge_key)

    # QAbstractItemModel

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _NO_PARENT)

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid() or index.internalId() == _NO_PARENT:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _NO_PARENT)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() != _NO_PARENT or parent.column() > 0:
            return 0
        return len(self._below[parent.row()])

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.EditRole and self.is_heading(index):
            group = self.group(index)
            return str(group.item.rounds) if group is not None and group.item is not None else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text_of(index)
        if role == GroupRole:
            return self.group(index)
        if role == LineRole:
            return self.line(index)
        if role == HintRole:
            return self.hint(index)
        if role == NoteRole:
            return self.is_note(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self, index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self, index)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEnabled:
            return False
        group = self.group(index)
        if group is None or group.item is None:
            return False
        after = self.changed(index, value)
        if after == self.items:
            return True
        if self.is_heading(index):
            self.asked.emit(after, tr("Undo", "Change the rounds"))
        else:
            self.edited.emit(after, "")
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        group = self.group(index)
        if group is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if group.item is None:
            return flags
        if self.is_heading(index):
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
            return flags | Qt.ItemFlag.ItemIsEditable if self.rounds_index(index) == index else flags
        if self.hint(index) is not None:
            return flags
        if self.is_note(index) or index.column() in TYPED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        return heading_data(section, role, self._amount_heading, self._unit)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [ITEM_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        group = self.group(indexes[0]) if indexes else None
        if group is not None:
            data.setData(ITEM_MIME, QByteArray(str(group.id).encode()))
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        return data.hasFormat(ITEM_MIME)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        if not data.hasFormat(ITEM_MIME):
            return False
        item_id = int(bytes(data.data(ITEM_MIME).data()).decode())
        self.place(item_id, self._place(row, parent))
        # The view must not remove the rows it dragged: the order was changed in the logbook.
        return False

    def place(self, item_id: int, before_row: int) -> None:
        """Ask for an exercise to stand before the group that is in `before_row` now."""
        here = next((n for n, item in enumerate(self.items) if item.id == item_id), None)
        if here is None:
            return
        to = before_row - 1 if here < before_row else before_row
        if to != here:
            self.edited.emit(moved(self.items, item_id, to), "")

    # within

    def _place(self, row: int, parent: _Index) -> int:
        if not parent.isValid():
            return len(self._groups) if row < 0 else row
        group_row = parent.row() if parent.internalId() == _NO_PARENT else parent.internalId() - 1
        return group_row + 1 if row > 0 else group_row

    def _tell_all(self) -> None:
        for row in range(len(self._groups)):
            parent = self.index(row, 0)
            self.dataChanged.emit(parent, self.index(row, len(Column) - 1))
            count = len(self._below[row])
            if count:
                last = self.index(count - 1, len(Column) - 1, parent)
                self.dataChanged.emit(self.index(0, 0, parent), last)
        self.told.emit()
