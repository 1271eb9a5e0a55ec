"""The names in a file as rows: how often, which of our exercises they are, and who said so."""

from dataclasses import dataclass
from enum import IntEnum
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soleus.domain.exercise import Exercise, Measure
from soleus.interchange.parsed import ParsedExercise
from soleus.interchange.preparing import Decided, Prepared, with_decision
from soleus.ui.text import number, tr

_C = "Import"
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole

_ORDER = {
    Decided.OPEN: 0,
    Decided.GUESS: 1,
    Decided.USER: 2,
    Decided.SAME: 2,
    Decided.BEFORE: 2,
    Decided.NEW: 3,
}


class Column(IntEnum):
    """The columns of the table."""

    NAME = 0
    SETS = 1
    OURS = 2
    MATCH = 3


@dataclass(frozen=True, slots=True)
class NameRow:
    """What a row shows. `hint` is a question on the figures, empty where there is none; `ticked` its answer."""

    name: str
    sets: int
    ours: str
    is_open: bool
    is_new: bool
    chip: tuple[str, str, str]  # words, tone, icon
    hint: str = ""
    ticked: bool = False
    band: tuple[str, int | None, str] | None = None  # colour, level, name


def chip_of(decided: Decided, new: bool) -> tuple[str, str, str]:
    """Return words, tone and icon that say how a name came to its exercise."""
    match decided:
        case Decided.OPEN:
            return tr(_C, "to decide"), "warn", "warning"
        case Decided.GUESS:
            return tr(_C, "our guess"), "accent", ""
        case Decided.SAME:
            return tr(_C, "same name"), "neutral", "check"
        case Decided.BEFORE:
            return tr(_C, "as before"), "neutral", "check"
        case Decided.USER if not new:
            return tr(_C, "your choice"), "neutral", "check"
        case _:
            return tr(_C, "new"), "outlined", ""


def hint_of(one: ParsedExercise) -> str:
    """Return the question that a name raises about its figures; empty where it raises none."""
    if one.banded and one.with_weight:
        return tr(_C, "weights stand for a band")
    if one.assisted and one.with_weight:
        return tr(_C, "weights were taken off")
    if one.hold_as_reps:
        return tr(_C, "repetitions are seconds of a hold")
    return ""


class ExerciseModel(QAbstractTableModel):
    """Rows of a `Prepared` log; decisions go through it and are told by `decided`."""

    decided = Signal()

    def __init__(self, prepared: Prepared, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.prepared = prepared
        found = sorted(prepared.log.exercises, key=lambda e: (_ORDER[prepared.decided[e.name]], -e.sets, e.name))
        self._all = found
        self._shown = list(found)
        self.only_open = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            heads = (tr(_C, "In the file"), tr(_C, "Sets"), tr(_C, "In your library"), tr(_C, "Match"))
            return heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == Column.SETS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (row.name, number(row.sets), row.ours, row.chip[0])[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (Column.NAME, Column.OURS):
            return f"<p>{escape((row.name if index.column() == Column.NAME else row.ours)[:300])}</p>"
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.NAME and row.hint:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == Column.NAME and hint_of(self.one(index.row())):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def one(self, place: int) -> ParsedExercise:
        """Return what the file says of the name in a row."""
        return self._shown[place]

    def row(self, place: int) -> NameRow:
        """Return what a row shows."""
        one = self._shown[place]
        prepared = self.prepared
        choice, who = prepared.choices[one.name], prepared.decided[one.name]
        is_open, new = who is Decided.OPEN, prepared.is_new(one.name)
        if is_open:
            ours = tr(_C, "Choose an exercise, or create it")
        elif new:
            ours = tr(_C, "Create “{name}”").format(name=prepared.exercise(one.name).name)
        else:
            ours = prepared.exercise(one.name).name
        ticked = choice.banded if one.banded else choice.assisted if one.assisted else choice.counts is Measure.SECONDS
        return NameRow(
            one.name, one.sets, ours, is_open, new, chip_of(who, new), hint_of(one), ticked, self._band(one.name)
        )

    def place_of(self, name: str) -> int:
        """Return the row of a name; -1 where it is not shown."""
        return next((n for n, one in enumerate(self._shown) if one.name == name), -1)

    def decide(self, place: int, exercise_key: str | None) -> None:
        """Let the name of a row be one of our exercises, or (None) a new one."""
        self._set(place, with_decision(self.prepared, self._shown[place].name, exercise_key))

    def tick(self, place: int, on: bool) -> None:
        """Answer the question of a row on its figures."""
        one = self._shown[place]
        choice = self.prepared.choices[one.name]
        key = None if self.prepared.is_new(one.name) else choice.exercise_key
        if one.banded:
            changed = with_decision(self.prepared, one.name, key, banded=on)
        elif one.assisted:
            changed = with_decision(self.prepared, one.name, key, assisted=on)
        else:
            changed = with_decision(self.prepared, one.name, key, held=on)
        self._set(place, changed)

    def show_only_open(self, only: bool) -> None:
        """Show only the names that are to be decided, as they stand now, or all."""
        self.beginResetModel()
        self.only_open = only
        self._shown = [e for e in self._all if not only or self.prepared.decided[e.name] is Decided.OPEN]
        self.endResetModel()

    def exercises(self) -> list[Exercise]:
        """Return the exercises that a name can be, by name."""
        shown = (e for e in self.prepared.exercises.values() if not e.archived)
        return sorted(shown, key=lambda exercise: exercise.name.casefold())

    def _set(self, place: int, prepared: Prepared) -> None:
        self.prepared = prepared
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        self.decided.emit()

    def _band(self, name: str) -> tuple[str, int | None, str] | None:
        choice = self.prepared.choices[name]
        if choice.band is None:
            return None
        band_set = self.prepared.bands_for(choice.exercise_key)
        level = band_set.level(choice.band.band_id)
        band = None if level is None else band_set.at_level(level)
        return None if band is None else (band.colour, level, band.shown_name)
